import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, goTo, openDesk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

test('of an hour that comes twice the form asks which, and only of such an hour', async () => {
  const page = await desk.sit({ as: 'coordinator' });
  await goTo(page, '/training/new');
  await page.getByLabel('Атауы: Қазақша').fill('Түнгі дәріс');
  await page.getByLabel('Бірінші күні').fill('29.02.2024');
  await page.getByRole('button', { name: 'Сабақ қосу' }).click();
  const session = page.getByRole('group', { name: '1-сабақ' });
  await session.getByRole('combobox', { name: 'Өтетін орнының уақыт белдеуі' }).selectOption('Asia/Almaty');
  await session.getByLabel('Аяқталуы').fill('23:30');
  const which = session.getByLabel('Екі 23:30-дің қайсысында аяқталады?');
  await which.waitFor();
  expect(await session.getByLabel(/қайсысында басталады/).count()).toBe(0);

  await page.getByRole('button', { name: 'Сақтау' }).click();
  await session.getByText('Бұл сағат сол түні екі рет болады: қайсысы екенін таңдаңыз.').waitFor();
  await which.selectOption({ label: 'Біріншісі, сағат тілі жылжытылғанға дейін' });
  await page.getByRole('button', { name: 'Сақтау' }).click();
  await page.getByRole('heading', { name: 'Түнгі дәріс' }).waitFor();
  const [stored] = await desk.office.sql<{ end: string }>(
    `select to_char(upper(during) at time zone 'UTC', 'HH24:MI') as end from training_session
      where starts_at::date = '2024-02-29'`,
  );
  expect(stored?.end).toBe('17:30');

  await goTo(page, `${new URL(page.url()).pathname}/edit`);
  expect(await which.inputValue()).toBe('true');
  await session.getByLabel('Аяқталуы').fill('22:30');
  await which.waitFor({ state: 'detached' });
  await page.close();
});
