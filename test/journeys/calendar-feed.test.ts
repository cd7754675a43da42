import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, goTo, openDesk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

test('on a phone, by keyboard: a feed is made, its address is shown once, and revoked it is no more', async () => {
  const page = await desk.sit({
    as: 'coordinator',
    language: 'ru',
    width: 360,
    height: 740,
    colourScheme: 'dark',
  });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await goTo(page, '/calendar?on=2014-10-01');
  await page.getByRole('button', { name: 'Подписаться…' }).focus();
  await page.keyboard.press('Enter');
  const question = page.getByRole('dialog', { name: 'Подписаться на календарь' });
  await question.getByLabel('Язык').selectOption({ label: 'Казахский' });
  await question.getByRole('button', { name: 'Создать ссылку' }).focus();
  await page.keyboard.press('Enter');

  const shown = page.getByRole('dialog', { name: 'Ссылка на ваш календарь' });
  const address = (await shown.getByText('/feeds/').textContent()) ?? '';
  expect(address).toMatch(/^http:\/\/localhost:\d+\/feeds\/[\w-]{43}\.ics$/);
  // nothing lies beyond the edge of a small phone
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await shown.getByRole('button', { name: 'Скопировать ссылку' }).click();
  await shown.getByRole('button', { name: 'Скопировано' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  const feed = await fetch(address);
  expect([feed.status, (await feed.text()).split('\r\n', 1)[0]]).toEqual([200, 'BEGIN:VCALENDAR']);

  await shown.getByRole('button', { name: 'Готово' }).click();
  await question.getByRole('listitem').filter({ hasText: 'Мои суды' }).getByText('Казахский').waitFor();
  expect(await page.getByText('/feeds/').count()).toBe(0);
  await question.getByRole('button', { name: 'Отозвать ссылку: Мои суды' }).click();
  await page
    .getByRole('dialog', { name: 'Отозвать ссылку: Мои суды' })
    .getByRole('button', { name: 'Отозвать', exact: true })
    .click();
  await page.getByText('Ссылка отозвана.').waitFor();
  expect((await fetch(address)).status).toBe(404);
  await question.waitFor();
  await page.keyboard.press('Escape');
  await question.waitFor({ state: 'detached' });
  await page.close();
});
