import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_PASSWORD } from '../kit/accounts.ts';
import { openPage } from '../kit/page.ts';
import { type Desk, goTo, openDesk, settled } from './desk.ts';

/** Where the demo accounts of a region work. */
const PLACES = { kk: 'Батыс Қазақстан облысы', ru: 'Западно-Казахстанская область' };
const ONLY_KAZAKH = /[әғқңөұүһі]/i;
/** Names that Russian takes over letter by letter. */
const TAKEN_OVER = /Жетісу|Ұлытау/g;

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const choose = (page: Page, language: string) => page.locator(`header button[lang="${language}"]`).click();
const screenIn = (page: Page, language: string) => page.locator(`html[lang="${language}"]`).waitFor();
const accountSpeaks = async (email: string) =>
  (await desk.office.sql<{ language: string }>('select language from app_user where email = $1', [email]))[0]
    ?.language;

/** What stands on the screen, without the reader's own name and what is marked as being in another language. */
async function wordsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const screenLanguage = document.documentElement.lang;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [document.title];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (element?.closest('script, style, #person-menu, [popovertarget="person-menu"]')) continue;
      if (element?.closest('[lang]')?.getAttribute('lang') === screenLanguage)
        found.push(node.textContent ?? '');
    }
    return found;
  });
}

test('nothing is Kazakh on a Russian page, the place in the top bar neither, and the other way round', async () => {
  const page = await desk.sit({ as: 'coordinator', language: 'ru' });
  for (const path of ['/', '/report', '/courts']) {
    await goTo(page, path);
    expect((await wordsOf(page)).filter((text) => ONLY_KAZAKH.test(text.replace(TAKEN_OVER, '')))).toEqual(
      [],
    );
  }
  await page.locator('header').getByText(PLACES.ru).waitFor();
  await choose(page, 'kk');
  await page.locator('header').getByText(PLACES.kk).waitFor();
  await goTo(page, '/');
  const words = await wordsOf(page);
  expect(words).toContain(PLACES.kk);
  expect(words.filter((text) => /област(ь|ной)/i.test(text))).toEqual([]);
});

test('of two changes of language the later one wins, however slow the first one comes', async () => {
  const page = await desk.sit({ as: 'press' });
  await goTo(page, '/');
  await page.route(/\/ru-[^/]+\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await choose(page, 'ru');
  await choose(page, 'en');
  await screenIn(page, 'en');
  await page.waitForTimeout(600);
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await page.locator('main h1').innerText()).toBe('Overview');
  await expect.poll(() => accountSpeaks('press@bitim.example')).toBe('EN');
});

test('a page that loads while the language changes comes in the new language', async () => {
  const page = await desk.sit({ as: 'admin' });
  await goTo(page, '/');
  await page.route(/\/kk-[^/]+\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await page.getByRole('navigation').getByRole('link', { name: 'Пайдаланушылар' }).click();
  await choose(page, 'ru');
  await screenIn(page, 'ru');
  await page.getByRole('heading', { level: 1, name: 'Пользователи' }).waitFor();
  await settled(page);
  expect(await page.getByRole('columnheader').first().innerText()).toMatch(/^[А-Яа-я]/);
});

test('where nothing was chosen on this computer, the language of the account is shown', async () => {
  await desk.office.sql("update app_user set language = 'RU' where email = 'statistics@bitim.example'");
  const page = await desk.sit({ as: 'statistics' });
  await goTo(page, '/');
  expect(await page.locator('html').getAttribute('lang')).toBe('ru');
  await page.locator('header').getByText(PLACES.ru).waitFor();
});

test('a language that was chosen in front of the door goes into the account', async () => {
  const page = await desk.sit();
  await page.goto('/');
  await page.getByRole('button', { name: 'Eng' }).click();
  await page.getByLabel('E-mail').fill('management@bitim.example');
  await page.getByLabel('Password', { exact: true }).fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
  expect(await accountSpeaks('management@bitim.example')).toBe('EN');
});

test('where the register itself does not load, a page says so, in the language of the reader', async () => {
  // not of the desk: what this browser complains about is meant
  const { page, close } = await openPage(desk.browser, desk.office.app, {
    as: 'coordinator',
    language: 'ru',
  });
  let asked = 0;
  await page.route(/\/assets\/app-[^/]+\.js$/, (route) => {
    asked += 1;
    return route.abort();
  });
  await page.goto('/');
  // the page reloads itself once, as after a release: only what it shows then stays
  await expect.poll(() => asked).toBe(2);
  await page.getByRole('heading', { name: 'Сервер не отвечает' }).waitFor();
  await page.unroute(/\/assets\/app-[^/]+\.js$/);
  await page.getByRole('button', { name: 'Повторить' }).click();
  await settled(page);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Обзор');
  await close();
});
