import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, goTo, openDesk } from './desk.ts';

let desk: Desk;
let page: Page;
beforeAll(async () => {
  desk = await openDesk();
  page = await desk.sit({ as: 'coordinator' });
});
afterAll(() => desk.close());

/** The sheets of what is printed now, in points. */
async function sheets(): Promise<[width: number, height: number][]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  return boxes.map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))]);
}

test('a month is printed lying on A4, with every event of it, whatever the screen folds up', async () => {
  await goTo(page, '/calendar?on=2014-10-01');
  const shown = await page.locator('main a[data-event]').count();
  const found = await sheets();
  expect(found.length).toBeGreaterThan(0);
  expect(found.every(([width, height]) => width === 842 && height === 595)).toBe(true);

  await page.emulateMedia({ media: 'print' });
  const table = page.locator('main table');
  await table.waitFor();
  const counted = await desk.office.sql<{ count: number }>(
    `select count(*)::int as count from training_event e, generate_series(e.starts_on, e.ends_on, '1 day') day
      where day between '2014-09-29' and '2014-11-02' and e.state <> 'DRAFT'`,
  );
  const printed = await table.locator('p').count();
  expect(printed).toBeGreaterThanOrEqual(counted[0]?.count ?? 0);
  expect(printed).toBeGreaterThan(shown);
  expect(await page.locator('main a[data-event]:visible').count()).toBe(0);
  await page.emulateMedia({ media: null });
});

test('a programme has its timetable: every event of the period, printed standing on A4', async () => {
  const [programme] = await desk.office.sql<{ id: string }>('select id from programme order by id limit 1');
  await goTo(page, `/programmes/${programme?.id}`);
  await page.getByRole('link', { name: 'Іс-шаралар кестесі' }).click();
  await page.getByText('Іс-шаралар кестесі: 2014').waitFor();
  await page.getByRole('combobox', { name: 'Жылдың бөлігі' }).selectOption('Q2');
  await page.getByText('Іс-шаралар кестесі: 2014 жылғы II тоқсан').waitFor();
  const [counted] = await desk.office.sql<{ events: number; sessions: number }>(
    `select count(distinct e.id)::int as events, count(s.id)::int as sessions
       from training_event e left join training_session s on s.event_id = e.id
      where e.programme_id = $1 and e.state in ('SCHEDULED', 'HELD', 'VERIFIED')
        and e.starts_on <= '2014-06-30' and e.ends_on >= '2014-04-01'`,
    [programme?.id],
  );
  await expect.poll(() => page.locator('main tbody tr').count()).toBe(counted?.events);
  expect(await page.locator('main tbody tr li').count()).toBe(counted?.sessions);
  const found = await sheets();
  expect(found.length).toBeGreaterThan(0);
  expect(found.every(([width, height]) => width < height)).toBe(true);
});
