import type { Browser, Page, Request } from 'playwright-core';
import { expect } from 'vitest';
import { launchBrowser } from '../kit/browser.ts';
import { type Office, openOffice } from '../kit/office.ts';
import { openPage, type PageOptions, type TestPage } from '../kit/page.ts';

/** A server on the pilot's data and one browser, for the journeys of a file. */
export interface Desk {
  readonly office: Office;
  readonly browser: Browser;
  /** A window that is closed with the desk; what the browser complains about in it fails the file. */
  sit(options?: PageOptions): Promise<Page>;
  close(): Promise<void>;
}

export async function openDesk(ofOffice: Parameters<typeof openOffice>[0] = {}): Promise<Desk> {
  const [office, browser] = await Promise.all([openOffice(ofOffice), launchBrowser()]);
  const windows: TestPage[] = [];
  return {
    office,
    browser,
    sit: async (options) => {
      const opened = await openPage(browser, office.app, options);
      windows.push(opened);
      return opened.page;
    },
    close: async () => {
      await browser.close();
      await office.close();
      expect(windows.flatMap(({ complaints }) => complaints)).toEqual([]);
    },
  };
}

/** Waits until the page stands: its heading is there, and nothing is loading. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1:not([data-left])').waitFor();
  await page.waitForFunction(
    () => !document.querySelector('[aria-busy="true"], main [role="status"][aria-label]'),
  );
}

/** Whether a request asks for an operation of the client, by its name. */
export const asks = (request: Request, operation: string): boolean =>
  request.postData()?.includes(`"operationName":"${operation}"`) ?? false;

export async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'load' });
  await settled(page);
}

/** As a link leads to a page, by the router: what is loaded stays loaded. */
export async function moveTo(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    const here = document.querySelector<HTMLElement>('main h1');
    // the heading of another page is another element
    if (here && new URL(to, location.href).pathname !== location.pathname) here.dataset.left = 'yes';
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
  await settled(page);
}
