import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, goTo, openDesk, settled } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

/** Two days of the own panel: Wednesday, 9 December 2026, 10–12, and the day after, 14–16. */
async function twoDays(title: string): Promise<string> {
  const { office } = desk;
  const coordinator = await office.app.signedIn('coordinator');
  const on = (day: string, from: string, to: string) => ({
    ...{ startsAt: `${day}T${from}`, endsAt: `${day}T${to}`, timeZone: 'Asia/Oral' },
    ...{ deliveryMode: 'IN_PERSON', place: 'Орал, үлкен зал', headCount: 25, trainerIds: [] },
  });
  const { id } = await office.run(coordinator, 'createTrainingEvent', {
    ...{ title: { kk: title }, kind: 'SEMINAR', capacity: 20 },
    ...{ startsOn: '2026-12-09', endsOn: '2026-12-10' },
    hostCourtIds: [await office.idOf('court', 'west-kazakhstan-appellate-panel')],
    sessions: [on('2026-12-09', '10:00', '12:00'), on('2026-12-10', '14:00', '16:00')],
  });
  return id;
}

test('an event is kept as a template, renamed, made into a draft on another day, and the template is deleted', async () => {
  const id = await twoDays('Үлгі болатын семинар');
  const page = await desk.sit({ as: 'coordinator', language: 'kk', width: 1440, height: 1000 });
  await goTo(page, '/training/templates');
  await page.getByText(/Әзірге үлгі жоқ\. Ол оқыту іс-шарасының бетінде жасалады/).waitFor();

  await goTo(page, `/training/${id}`);
  await page.getByRole('button', { name: 'Үлгі етіп сақтау…' }).click();
  const dialog = page.getByRole('dialog');
  expect(await dialog.getByLabel('Үлгінің атауы').inputValue()).toBe('Үлгі болатын семинар');
  await dialog.getByLabel('Үлгінің атауы').fill('Екі күндік');
  await dialog.getByRole('button', { name: 'Үлгіні сақтау' }).click();
  await page.getByText('«Екі күндік» үлгісі сақталды.').waitFor();

  // the same name a second time is said beside the field
  await page.getByRole('button', { name: 'Үлгі етіп сақтау…' }).click();
  await dialog.getByLabel('Үлгінің атауы').fill('Екі күндік');
  await dialog.getByRole('button', { name: 'Үлгіні сақтау' }).click();
  await dialog.getByText('Мұндай мән бар: ол қайталанбауы керек.').first().waitFor();
  await page.keyboard.press('Escape');

  await goTo(page, '/training');
  await page.getByRole('link', { name: 'Үлгі бойынша…' }).click();
  await page.getByRole('button', { name: 'Атауын өзгерту…' }).click();
  await dialog.getByLabel('Үлгінің атауы').fill('Екі күндік семинар');
  await dialog.getByRole('button', { name: 'Атауын өзгерту' }).click();
  await page.getByRole('link', { name: 'Екі күндік семинар' }).click();
  await settled(page);

  await page.getByLabel('Бірінші күні').waitFor();
  await page.getByLabel('Бірінші күні').fill('03.03.2027');
  await page.getByLabel('Бірінші күні').press('Tab');
  await page.getByLabel('Күйі').selectOption('DRAFT');
  await page.getByRole('button', { name: 'Сақтау', exact: true }).click();
  await page.getByText('Оқыту іс-шарасы сақталды.').waitFor();
  const made = await desk.office.sql(
    `select e.state, e.capacity, e.starts_on::text, e.ends_on::text, s.starts_at::text, s.place, s.head_count
       from training_event e join training_session s on s.event_id = e.id
      where e.title ->> 'kk' = 'Үлгі болатын семинар' and e.id <> $1 order by s.starts_at`,
    [id],
  );
  const common = {
    ...{ state: 'DRAFT', capacity: 20, starts_on: '2027-03-03', ends_on: '2027-03-04' },
    ...{ place: 'Орал, үлкен зал', head_count: null },
  };
  expect(made).toEqual([
    { ...common, starts_at: '2027-03-03 10:00:00' },
    { ...common, starts_at: '2027-03-04 14:00:00' },
  ]);

  await goTo(page, '/training/templates');
  await page.getByRole('button', { name: 'Жою…' }).click();
  await dialog.getByRole('button', { name: 'Жою', exact: true }).click();
  await page.getByText('Үлгі жойылды.').waitFor();
  await page.getByText(/Әзірге үлгі жоқ/).waitFor();
});

test('a day that was chosen on the calendar goes with the way to the templates', async () => {
  const id = await twoDays('Күнтізбеден');
  const { office } = desk;
  const coordinator = await office.app.signedIn('coordinator');
  await office.run(coordinator, 'createTrainingTemplate', {
    ...{ eventId: id, name: 'Күнтізбе үлгісі' },
    courtId: await office.idOf('court', 'west-kazakhstan-appellate-panel'),
  });
  const page = await desk.sit({ as: 'coordinator', language: 'kk', width: 1440, height: 1000 });
  await goTo(page, '/training/new?from=2027-04-07');
  await page.getByRole('link', { name: 'үлгі бойынша…' }).click();
  await page.getByRole('link', { name: 'Күнтізбе үлгісі' }).click();
  await settled(page);
  await page.getByLabel('Бірінші күні').waitFor();
  expect(await page.getByLabel('Бірінші күні').inputValue()).toBe('07.04.2027');
  expect(await page.getByLabel('Соңғы күні').inputValue()).toBe('08.04.2027');
});
