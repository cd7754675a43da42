import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, goTo, openDesk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

describe('a number', () => {
  let page: Page;
  beforeAll(async () => {
    page = await desk.sit({ as: 'statistics', language: 'en' });
    await goTo(page, '/cases/new');
  });
  const figures = () => desk.office.sql('select count(*)::int as count from case_figure');

  test('begins with the instance of the court, and no other', async () => {
    const instance = page.getByLabel('Instance');
    await expect.poll(() => instance.locator('option').allTextContents()).toEqual(['Appellate instance']);
  });

  test.each(['-5', '3.5', '12.0', '99999999999', ''])(
    '"%s" stays as typed, is refused at its field',
    async (typed) => {
      const before = await figures();
      const field = page.getByLabel('Considered, cases');
      await field.fill(typed);
      await page.getByRole('button', { name: 'Save and go on' }).click();
      const said = page.getByRole('alert').getByRole('link', { name: 'from 0 to 1000000' });
      await said.waitFor();
      expect(await field.inputValue()).toBe(typed);
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      expect(await figures()).toEqual(before);
      await field.fill('7');
      await said.waitFor({ state: 'detached' });
    },
  );

  test('with the spaces of thousands is taken', async () => {
    const field = page.getByLabel('Considered, cases');
    await field.fill('1 234');
    await field.press('Control+Enter');
    const latest = () =>
      desk.office.sql('select considered from case_figure order by created_at desc limit 1');
    await expect.poll(latest).toEqual([{ considered: 1234 }]);
  });
});

describe('a choice', () => {
  test('that is made gives way to what is typed, and Enter on it keeps it', async () => {
    const page = await desk.sit({ as: 'press', language: 'ru' });
    await goTo(page, '/publications/new');
    const outlet = page.getByRole('combobox', { name: /Издание/ });
    for (const [typed, chosen] of [
      ['Литер', '«Литер»'],
      ['Хабар', 'телеканал «Хабар»'],
      ['Хабар', 'телеканал «Хабар»'],
    ] as const) {
      await outlet.click();
      await page.keyboard.type(typed);
      await page.getByRole('listbox').getByRole('option', { name: chosen }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await expect.poll(() => outlet.inputValue()).toBe(chosen);
    }
  });

  test('of several persons goes on to the next one', async () => {
    const page = await desk.sit({ as: 'coordinator', language: 'en' });
    const [event] = await desk.office.sql<{ id: string }>(
      `select e.id from training_event e join training_event_host h on h.event_id = e.id and h.lead
         join court c on c.id = h.court_id where e.state = 'HELD' and c.code = 'west-kazakhstan-appellate-panel' limit 1`,
    );
    await goTo(page, `/training/${event?.id}`);
    await page.getByRole('button', { name: 'Register participants' }).click();
    const persons = page.getByRole('combobox', { name: 'Persons' });
    const options = page.getByRole('listbox').getByRole('option');
    await persons.click();
    await options.first().waitFor();
    const names: string[] = [];
    for (const place of [0, 0]) {
      names.push((await options.nth(place).innerText()).trim());
      await persons.press('ArrowDown');
      await persons.press('Enter');
      await expect.poll(() => page.locator('.mantine-Pill-label').allInnerTexts()).toEqual(names);
    }
  });
});

test('a day that is none stays as typed, is said to be none, and is not sent', async () => {
  const page = await desk.sit({ as: 'coordinator', language: 'en' });
  await goTo(page, '/training/new');
  const day = page.getByLabel('First day');
  await day.fill('30.02.2026');
  await day.press('Tab');
  expect(await day.inputValue()).toBe('30.02.2026');
  await page.getByText('There is no such day.').waitFor();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(() => day.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await page.getByRole('alert').getByRole('link').count()).toBe(0);
  await day.fill('28.02.2026');
  await day.press('Tab');
  await page.getByText('There is no such day.').waitFor({ state: 'detached' });
  expect(await day.inputValue()).toBe('28/02/2026');
});

test('on paper the report has every court, no control, and sums that do not lie over anything', async () => {
  const page = await desk.sit({ as: 'management', language: 'en' });
  await goTo(page, '/report');
  const courts = page.locator('#courts tbody tr');
  expect(await courts.count()).toBe(20);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => courts.count()).toBeGreaterThanOrEqual(59);
  const positions = await page
    .locator('#courts :is(th, td), #regions :is(th, td)')
    .evaluateAll((cells) => [...new Set(cells.map((cell) => getComputedStyle(cell).position))]);
  expect(positions).toEqual(['static']);
  expect(
    await page
      .locator('main select:visible')
      .evaluateAll((fields) => fields.map((field) => getComputedStyle(field).borderStyle)),
  ).not.toContain('solid');
});
