import { afterAll, beforeAll, expect, test } from 'vitest';
import { evaluated, submitted } from '../api/training-event/evaluation-desk.ts';
import { type Desk, goTo, openDesk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

test('evaluation: the coordinator makes a link, a participant answers on a phone, and the result is read', async () => {
  const client = await desk.office.app.signedIn('coordinator');
  const id = await evaluated(desk.office, client);
  const page = await desk.sit({ as: 'coordinator' });
  await goTo(page, `/training/${id}`);
  await page.getByRole('button', { name: 'Сілтеме жасау' }).click();
  const address = (await page.getByText('/evaluate/').textContent()) ?? '';
  const secret = address.split('/evaluate/')[1] ?? '';

  const phone = await desk.sit({ width: 390, height: 844, colourScheme: 'dark' });
  await phone.goto(address);
  await phone.getByText('Медиация семинары').waitFor();
  await phone.getByRole('button', { name: 'Рус' }).click();
  await phone.getByText('Семинар по медиации').waitFor();
  await phone.getByRole('button', { name: 'Қаз' }).click();
  await phone.getByText('Медиация семинары').waitFor();
  // by keyboard: space chooses, arrows move, tab goes on
  await phone.getByRole('radio', { name: '3' }).first().focus();
  await phone.keyboard.press('Space');
  await phone.keyboard.press('ArrowRight');
  await phone.getByRole('button', { name: 'Жіберу' }).click();
  expect(await phone.getByText('Бесеуінің бірін таңдаңыз.').count()).toBe(4);
  expect(await phone.locator('input:focus').getAttribute('name')).toBe('CLEAR');
  for (const group of await phone.getByRole('group').all())
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    if ((await group.getByRole('radio').count()) > 0 && (await group.locator(':checked').count()) === 0)
      // oxlint-disable-next-line no-await-in-loop -- likewise
      await group.getByRole('radio', { name: '5' }).check();
  await phone.getByLabel('Не көбірек көмектесті?').fill('Мысалдар');
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await phone.getByRole('button', { name: 'Жіберу' }).click();
  await phone.getByText('Жауабыңыз қабылданды. Рақмет!').waitFor();
  // the same browser is not asked again
  await phone.reload();
  await phone.getByText('Жауабыңыз қабылданды. Рақмет!').waitFor();

  await page.reload();
  await page.getByText('Көрсету үшін жауап тым аз').waitFor();
  await submitted(desk.office, secret);
  await submitted(desk.office, secret);
  await page.reload();
  await page.getByText('Мысалдар').waitFor();
  const chart = page.getByRole('figure').filter({ hasText: 'Мазмұны жұмысыма пайдалы.' });
  expect(await chart.locator('strong').textContent()).toBe('5-тен 4,7');
  const [last] = await desk.office.sql<{ year: number }>(
    'select extract(year from e.starts_on)::int as year from training_evaluation v join training_event e on e.id = v.event_id',
  );
  await goTo(page, `/training/evaluations?year=${last?.year}`);
  await page.getByRole('cell', { name: 'Барлығы' }).waitFor();

  await phone.close();
  const narrow = await desk.sit({ as: 'coordinator', width: 390, height: 844 });
  await goTo(narrow, `/training/evaluations?year=${last?.year}`);
  await narrow.getByText('Барлығы', { exact: true }).waitFor();
  expect(await narrow.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
