import { readFile } from 'node:fs/promises';
import readXlsx from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { type Desk, goTo, openDesk } from './desk.ts';
import { everyPlace } from './pages.ts';

let desk: Desk;
let page: Page;
beforeAll(async () => {
  desk = await openDesk();
  page = await desk.sit({ as: 'admin' });
});
afterAll(() => desk.close());

/** Saves the list on the screen, and reads the file as a spreadsheet does. */
async function save(kind: 'XLSX' | 'CSV'): Promise<{ name: string; bytes: Buffer }> {
  await page.getByRole('button', { name: 'Экспорттау', exact: true }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: kind }).click();
  const file = await saved;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

const rowsOf = async (bytes: Buffer) => (await readXlsx(bytes))[0]?.data ?? [];

test('what the filters give is saved whole, with the columns and the words of the screen', async () => {
  await goTo(page, '/training?states=CANCELLED&sort=STARTS_ON');
  const { name, bytes } = await save('XLSX');
  expect(name).toMatch(/^Оқыту іс-шаралары \d{4}-\d\d-\d\d kk\.xlsx$/);
  const [head = [], ...rows] = await rowsOf(bytes);
  const counted = await desk.office.sql<{ starts_on: string }>(
    "select starts_on::text from training_event where state = 'CANCELLED' order by starts_on, id",
  );
  expect(rows).toHaveLength(counted.length);
  expect(head.slice(0, 3)).toEqual(['Атауы', 'Бірінші күні', 'Соңғы күні']);
  expect(rows.map((row) => row[1])).toEqual(counted.map(({ starts_on }) => new Date(starts_on)));
  expect(new Set(rows.map((row) => row[head.indexOf('Күйі')]))).toEqual(new Set(['болдырылмаған']));
  expect(head).not.toContain('Серіктес');

  await page.getByRole('button', { name: 'Бағандар' }).click();
  await page.getByRole('checkbox', { name: 'Серіктес' }).check();
  await page.keyboard.press('Escape');
  const [wider] = await rowsOf((await save('XLSX')).bytes);
  expect(wider).toContain('Серіктес');
});

test('every list has its sheet, with as many rows as its foot says', { timeout: 120_000 }, async () => {
  const places = await everyPlace(desk.office);
  const lists = places.map(({ path }) => path).filter((path) => /^\/[a-z-]+$/.test(path));
  const without: string[] = [];
  const rows = page.locator('main tbody tr');
  for (const path of lists) {
    // oxlint-disable-next-line no-await-in-loop -- one window
    await goTo(page, path);
    // oxlint-disable-next-line no-await-in-loop -- one window
    if ((await page.getByRole('button', { name: 'Экспорттау', exact: true }).count()) === 0) {
      without.push(path);
      continue;
    }
    // oxlint-disable-next-line no-await-in-loop -- one window
    const { bytes } = await save('CSV');
    const [head = '', ...lines] = bytes.toString('utf8').trimEnd().split('\r\n');
    const pager = page.locator('nav[aria-label="Беттер"] > span').first();
    // regions have no pages: all of them are on the screen
    // oxlint-disable-next-line no-await-in-loop -- one window
    const said = (await pager.count()) > 0 ? await pager.innerText() : String(await rows.count());
    expect(lines.length, path).toBe(Number(said.match(/[\d\s\u00a0]+$/)?.[0].replaceAll(/\D/g, '')));
    expect(head.split(';').length, path).toBeGreaterThan(1);
    expect(
      lines.some((line) => /undefined|\[object/.test(line)),
      path,
    ).toBe(false);
  }
  // no mail has been written yet: nothing is there to save
  expect(without).toEqual(['/report', '/mails', '/no-such-page']);
});
