import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, goTo, moveTo, openDesk, settled } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

test('a page beyond the end is the last one, and its address says so', async () => {
  const page = await desk.sit({ as: 'management' });
  await goTo(page, '/training?page=99');
  await page.locator('tbody tr').first().waitFor();
  const last = new URL(page.url()).searchParams.get('page');
  expect(last).not.toBe('99');
  expect(await page.locator('main nav button[aria-current="page"]').innerText()).toBe(last);
});

test('the period control shows the months of the figures, and nothing else', async () => {
  const page = await desk.sit({ as: 'management' });
  const chosen = () => page.locator('main select:visible option:checked').allInnerTexts();
  await goTo(page, '/report?period=2014-05..2014-12');
  expect((await chosen()).slice(0, 2)).toEqual(['2014', expect.stringMatching(/мамыр.*желтоқсан/)]);
  await goTo(page, '/report?period=2012');
  expect((await chosen()).slice(0, 2)).toEqual(['2012', 'жыл бойы']);
});

test('closing an explanation is the step back: one more leads to the page before', async () => {
  const page = await desk.sit({ as: 'management' });
  await goTo(page, '/training');
  await moveTo(page, '/report');
  const address = page.url();
  await page.locator('main table button[aria-label]').first().click();
  await page.locator('dialog[open]').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  await expect.poll(() => page.url()).toBe(address);
  await page.goBack();
  await settled(page);
  expect(new URL(page.url()).pathname).toBe('/training');

  await goTo(page, '/report?explain=TRAINING_EVENTS*kind*ROUND_TABLE');
  await page.locator('dialog[open]').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/report');
});

test('on paper a dark page is light, and a list says which part of it is there', async () => {
  const page = await desk.sit({ as: 'management' });
  const lookOf = () =>
    page.evaluate(() => {
      const { colorScheme, color } = getComputedStyle(
        document.querySelector('main nav[aria-label="Беттер"]') ?? document.body,
      );
      return { colorScheme, color };
    });
  await page.emulateMedia({ colorScheme: 'light' });
  await goTo(page, '/training');
  const light = await lookOf();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(lookOf).not.toEqual(light);
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await expect.poll(lookOf).toEqual(light);
  const pages = page.locator('main nav[aria-label="Беттер"]');
  expect(await pages.isVisible()).toBe(true);
  expect(await pages.getByRole('button').count()).toBe(0);
  await page.emulateMedia({ colorScheme: 'dark', media: 'screen' });
  await expect.poll(lookOf).not.toEqual(light);
});

test('a phone shows cards without a head, and sorts them all the same', async () => {
  const page = await desk.sit({ as: 'management', width: 390 });
  await goTo(page, '/training');
  const order = page.getByLabel('Реті');
  await order.selectOption({ label: 'Атауы, кему ретімен' });
  await expect.poll(() => new URL(page.url()).searchParams.get('sort')).toMatch(/^-/);
  await settled(page);
  const rows = await page.locator('tbody tr td:first-child').allInnerTexts();
  expect(rows).toEqual(rows.toSorted(new Intl.Collator('kk').compare).toReversed());
});
