import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, goTo, openDesk, settled } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

test('plan the quarter: a plan, its items, the approval, an event from an item, and the per cent changes when it is held', async () => {
  const page = await desk.sit({ as: 'coordinator' });
  await goTo(page, '/plans/new');
  await page.getByLabel('Жыл', { exact: true }).selectOption('2026');
  await page.getByRole('button', { name: 'Сақтау' }).click();
  await page.getByRole('heading', { level: 1, name: '2026 жылғы жоспар' }).waitFor();

  const dialog = page.getByRole('dialog');
  for (const [title, quarter] of [
    ['Сот медиациясы туралы семинар', 'I'],
    ['Татуластыру тәжірибесі', 'IV'],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one item after the other
    await page.getByRole('button', { name: 'Тармақ қосу' }).click();
    // oxlint-disable-next-line no-await-in-loop -- likewise
    await dialog.getByLabel('Тоқсан').selectOption({ label: quarter });
    // oxlint-disable-next-line no-await-in-loop -- likewise
    await dialog.getByLabel('Атауы: Қазақша').fill(title);
    // oxlint-disable-next-line no-await-in-loop -- likewise
    await dialog.getByRole('button', { name: 'Сақтау' }).click();
    // oxlint-disable-next-line no-await-in-loop -- likewise
    await dialog.waitFor({ state: 'detached' });
  }
  await page.getByText('2. Татуластыру тәжірибесі').waitFor();

  await page.getByRole('button', { name: 'Бекітілгенін жазып қою' }).click();
  await dialog.getByRole('button', { name: 'Жоспар осы құжатпен бекітілді' }).click();
  await dialog.getByText('Бұл өріс міндетті.').first().waitFor();
  await dialog.getByLabel('Құжаттың нөмірі').fill('01-12/7');
  await dialog.getByLabel('Кім қол қойды').fill('Сот төрағасы');
  await dialog.getByRole('button', { name: 'Жоспар осы құжатпен бекітілді' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('0% (2 ішінен 0)').first().waitFor();
  await page.getByText('! мерзімі өткен').first().waitFor();
  const plan = new URL(page.url()).pathname;

  await page
    .getByRole('row')
    .filter({ hasText: 'Сот медиациясы туралы семинар' })
    .getByRole('link', { name: 'Жаңа іс-шара' })
    .click();
  await page.getByRole('heading', { level: 1, name: 'Жаңа оқыту іс-шарасы' }).waitFor();
  await settled(page);
  await expect
    .poll(() => page.getByLabel('Атауы: Қазақша').inputValue())
    .toBe('Сот медиациясы туралы семинар');
  await expect
    .poll(() => page.getByRole('combobox', { name: 'Жылдық жоспардың тармағы' }).inputValue())
    .toBe('1. Сот медиациясы туралы семинар');
  await page.getByRole('button', { name: 'Сақтау' }).click();
  await page.getByRole('heading', { level: 1, name: 'Сот медиациясы туралы семинар' }).waitFor();
  await page.getByRole('link', { name: '1. Сот медиациясы туралы семинар' }).waitFor();
  await page.getByRole('button', { name: 'Өткізілді' }).click();
  await page.getByText('Іс-шара өткізілді', { exact: false }).first().waitFor();
  const event = new URL(page.url()).pathname;

  await goTo(page, plan);
  await page.getByText('50% (2 ішінен 1)').first().waitFor();
  await page.getByText('тоқсанында өткізілді').first().waitFor();
  await goTo(page, '/plans?year=2026');
  await page.getByText('50% (2 ішінен 1)').waitFor();

  // of which item it was is said afterwards too, on the event's own page
  await goTo(page, event);
  await page.getByRole('button', { name: 'Жоспардың тармағын таңдау' }).click();
  await dialog.getByRole('combobox', { name: 'Жылдық жоспардың тармағы' }).click();
  await page.getByRole('option', { name: '2. Татуластыру тәжірибесі' }).click();
  await dialog.getByRole('button', { name: 'Сақтау' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('link', { name: '2. Татуластыру тәжірибесі' }).waitFor();
  await goTo(page, plan);
  await page.getByText('50% (2 ішінен 1)').first().waitFor();
  await page.close();
});

test('an approved plan is amended with a reason, and what was approved stays readable', async () => {
  const page = await desk.sit({ as: 'coordinator' });
  const [plan] = await desk.office.sql<{ id: string }>(
    `select p.id from annual_plan p join court c on c.id = p.court_id
      where c.code = 'west-kazakhstan-appellate-panel' and p.year = 2014`,
  );
  await goTo(page, `/plans/${plan?.id}`);
  const items = page.getByRole('table', { name: 'Жоспардың тармақтары' });
  const row = items.getByRole('row').filter({ hasText: 'басталмады' }).first();
  await row.getByRole('button', { name: 'Алып тастау' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Алып тастау' }).click();
  await dialog.getByText('Бұл өріс міндетті.').first().waitFor();
  await dialog.getByLabel('Өзгерістің себебі').fill('Журнал бойынша алынды');
  await dialog.getByRole('button', { name: 'Алып тастау' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page
    .getByRole('region', { name: 'Енгізілген өзгерістер' })
    .getByText('Журнал бойынша алынды')
    .waitFor();
  expect(await items.getByText('алып тасталды').count()).toBe(2);
  await page.close();
});

test('management sees the courts of a year side by side', async () => {
  const page = await desk.sit({ as: 'management' });
  await goTo(page, '/plans/compare');
  expect(await page.getByRole('row').count()).toBeGreaterThan(40);
  await page.getByText('Бекітілген барлық жоспар').waitFor();
  expect(await page.getByText('Жоспар жоқ').count()).toBeGreaterThan(20);
  await page.close();
});
