import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, goTo, openDesk, settled } from './desk.ts';

const PAGE = `<html lang="kk"><title>Татуласу рәсімі</title>
  <meta property="article:published_time" content="2014-06-02"><meta name="author" content="А. Серікбаев">`;
const site = http.createServer((_, response) =>
  response.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE),
);
let desk: Desk;
let origin = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  desk = await openDesk({ privatePages: ['127.0.0.1'] });
  await desk.office.sql(`update outlet set aliases = array[$1] where name ->> 'ru' = 'Zakon.kz'`, [origin]);
});
afterAll(async () => {
  site.close();
  await desk.close();
});

const logged = () =>
  desk.office.sql<{ title: string; language: string; day: string; outlet: string; author: string }>(
    `select p.title ->> 'kk' as title, p.language, p.published_on::text as day, o.name ->> 'ru' as outlet, a.name as author
       from publication p join outlet o on o.id = p.outlet_id join publication_author a on a.publication_id = p.id
      where p.url like $1 order by p.url`,
    [`${origin}%`],
  );

test('an address is pasted, one key saves it and opens the next, which begins where this one was', async () => {
  const page = await desk.sit({ as: 'press', language: 'kk' });
  await goTo(page, '/publications/new');
  await page.keyboard.insertText(`${origin}/1`);
  await page.getByText('Беттен алынған ұсыныс: тексеріп шығыңыз.').waitFor();
  await page.keyboard.press('Shift+Enter');
  await expect.poll(logged).toEqual([
    {
      title: 'Татуласу рәсімі',
      language: 'KK',
      day: '2014-06-02',
      outlet: 'Zakon.kz',
      author: 'А. Серікбаев',
    },
  ]);

  const address = page.locator('input[type="url"]');
  await expect.poll(() => address.inputValue()).toBe('');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('url');
  expect(await page.getByRole('combobox', { name: 'БАҚ ұйымы' }).inputValue()).toBe('Zakon.kz');

  await page.keyboard.insertText(`${origin}/2`);
  await page.getByText('Беттен алынған ұсыныс: тексеріп шығыңыз.').waitFor();
  await page.keyboard.press('Control+Enter');
  await settled(page);
  await page.getByRole('heading', { level: 1, name: 'Татуласу рәсімі' }).waitFor();
  expect(await logged()).toHaveLength(2);
});

test('what was typed before stays; a page that is out of reach leaves what its address says', async () => {
  const page = await desk.sit({ as: 'press', language: 'en' });
  await goTo(page, '/publications/new');
  await page.getByLabel('Headline: Қазақша').fill('Өз тақырыбым');
  await page.getByLabel('Address', { exact: true }).fill('http://10.0.0.1/rus/2014/06/03/1');
  await page.getByText('The page could not be read').waitFor();
  expect(await page.getByLabel('Headline: Қазақша').inputValue()).toBe('Өз тақырыбым');
  expect(await page.getByLabel('Language of the publication').inputValue()).toBe('RU');
});
