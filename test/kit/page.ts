import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { TestApp } from './app.ts';

export interface PageOptions {
  /** A demo account's short name, or an e-mail; absent: nobody is signed in. */
  readonly as?: string;
  readonly width?: number;
  readonly height?: number;
  readonly colourScheme?: 'light' | 'dark';
  /** As if it had been chosen in this browser before; absent: nothing was, and Kazakh is shown. */
  readonly language?: 'kk' | 'ru' | 'en';
}

export interface TestPage {
  readonly page: Page;
  /** What the browser complained about: errors on its console, and exceptions that nobody caught. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** A window of its own on the app: no cookie and no storage of another test. */
export async function openPage(
  browser: Browser,
  app: Pick<TestApp, 'url' | 'signedIn'>,
  options: PageOptions = {},
): Promise<TestPage> {
  const { as, width = 1440, height = 900, colourScheme = 'light', language } = options;
  const settings: BrowserContextOptions = {
    viewport: { width, height },
    colorScheme: colourScheme,
    baseURL: app.url,
  };
  const context = await browser.newContext({ ...settings, reducedMotion: 'reduce' });
  if (as !== undefined) {
    const [name = '', value = ''] = (await app.signedIn(as)).cookie.split('=', 2);
    // a secure cookie is only taken from a secure address; it is sent to http://localhost all the same
    const url = app.url.replace('http:', 'https:');
    await context.addCookies([{ name, value, url, secure: true, httpOnly: true, sameSite: 'Strict' }]);
  }
  if (language !== undefined)
    await context.addInitScript((chosen) => {
      if (localStorage.getItem('bitim.language') === null) localStorage.setItem('bitim.language', chosen);
    }, language);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { page, complaints, close: () => context.close() };
}
