import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../kit/page.ts';
import { type Desk, goTo, openDesk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

test('the account opens by keyboard: who it is, a change of the password, the way out', async () => {
  const page = await desk.sit({ as: 'coordinator', language: 'en' });
  await goTo(page, '/');
  await page.getByRole('button', { name: /^Account: / }).focus();
  await page.keyboard.press('Enter');
  const menu = page.locator('#person-menu');
  await menu.getByText('coordinator@bitim.example').waitFor();
  expect(await menu.innerText()).toContain('Training coordinator');

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByLabel('Present password').waitFor();
  expect(await menu.isVisible()).toBe(false);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: /^Account: / }).click();
  await menu.getByRole('button', { name: 'Sign out', exact: true }).click();
  await page.getByLabel('E-mail').waitFor();
});

test('who has been away until the session ended is told so at the door, and comes back to the same page', async () => {
  const { page, close } = await openPage(desk.browser, desk.office.app, { as: 'statistics', language: 'en' });
  await goTo(page, '/cases');
  await desk.office.sql(
    `delete from sign_in_session where user_id = (select id from app_user where email = 'statistics@bitim.example')`,
  );
  await page.getByRole('link', { name: 'Courts', exact: true }).click();
  await page.getByText('Your session has ended.').waitFor();
  await page.getByLabel('E-mail').fill('statistics@bitim.example');
  await page.getByLabel('Password', { exact: true }).fill('bitim-demo-2014');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { level: 1, name: 'Courts' }).waitFor();
  expect(await page.getByText('Your session has ended.').count()).toBe(0);
  await close();
});

test('where the network is gone the account says so, and the page stays; when it is back, the account opens', async () => {
  const { page, close } = await openPage(desk.browser, desk.office.app, { as: 'management', language: 'en' });
  await goTo(page, '/');
  await page.evaluate(() => Object.assign(window, { stayed: true }));
  await page.context().setOffline(true);
  const account = page.getByRole('button', { name: /^Account: / });
  await account.click();
  await page.getByRole('status').getByText('The server cannot be reached.').waitFor();
  expect(await page.locator('#person-menu').isVisible()).toBe(false);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Overview');

  expect(await page.evaluate(() => 'stayed' in window)).toBe(true);

  await page.context().setOffline(false);
  const opened = page.locator('#person-menu').getByText('management@bitim.example');
  // a browser that remembers what it could not load gets the page anew, and is asked once more
  await expect
    .poll(async () => {
      if (!(await opened.isVisible())) await account.click();
      return opened.isVisible();
    })
    .toBe(true);
  await close();
});
