import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, goTo, openDesk, settled } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

/** A seminar of the own panel on Wednesday, 9 December 2026, 10–12. */
async function seminar(title: string): Promise<string> {
  const { office } = desk;
  const coordinator = await office.app.signedIn('coordinator');
  const { id } = await office.run(coordinator, 'createTrainingEvent', {
    title: { kk: title },
    kind: 'SEMINAR',
    hostCourtIds: [await office.idOf('court', 'west-kazakhstan-appellate-panel')],
    capacity: 20,
    startsOn: '2026-12-09',
    endsOn: '2026-12-09',
    sessions: [
      {
        startsAt: '2026-12-09T10:00',
        endsAt: '2026-12-09T12:00',
        timeZone: 'Asia/Oral',
        deliveryMode: 'IN_PERSON',
        place: 'Орал, үлкен зал',
        headCount: 25,
        trainerIds: [],
      },
    ],
  });
  return id;
}

/** The event gets a room, in which another one stands on a day. */
async function roomTakenOn(day: string, id: string): Promise<void> {
  const [room] = await desk.office.sql<{ id: string }>(
    `select id from room where court_id = (select id from court where code = 'west-kazakhstan-appellate-panel') limit 1`,
  );
  const other = await seminar('Бөгде дәріс');
  await desk.office.sql(
    `update training_session set starts_at = $3::date + interval '10 hours', ends_at = $3::date + interval '11 hours', room_id = $2 where event_id = $1`,
    [other, room?.id, day],
  );
  await desk.office.sql('update training_session set room_id = $2 where event_id = $1', [id, room?.id]);
}

test('a copy is filled with all but its days and who came; another first day takes the sessions with it', async () => {
  const id = await seminar('Көшірілетін семинар');
  const page = await desk.sit({ as: 'coordinator', language: 'kk', width: 1440, height: 1000 });
  // the copy is a week later, or on the first such weekday to come
  await page.clock.setFixedTime(new Date('2026-12-01T06:00:00Z'));
  await goTo(page, `/training/${id}`);
  await page.getByRole('link', { name: 'Көшіру' }).click();
  await settled(page);
  await page.getByLabel('Бірінші күні').waitFor();
  expect(await page.getByLabel('Бірінші күні').inputValue()).toBe('16.12.2026');
  await page.getByLabel('Бірінші күні').fill('18.12.2026');
  await page.getByLabel('Бірінші күні').press('Tab');
  await page.getByRole('button', { name: 'Сақтау', exact: true }).click();
  await page.getByText('Оқыту іс-шарасы сақталды.').waitFor();
  const [copy] = await desk.office.sql(
    `select e.state, e.capacity, s.starts_at::text, s.place, s.head_count, e.starts_on::text
       from training_event e join training_session s on s.event_id = e.id
      where e.title ->> 'kk' = 'Көшірілетін семинар' and e.id <> $1`,
    [id],
  );
  expect(copy).toEqual({
    state: 'SCHEDULED',
    capacity: 20,
    starts_on: '2026-12-18',
    starts_at: '2026-12-18 10:00:00',
    place: 'Орал, үлкен зал',
    head_count: null,
  });
});

test('a quarter of Wednesdays: the days are seen first, one is taken off, and the page leads to the others', async () => {
  const id = await seminar('Тоқсандық семинар');
  await roomTakenOn('2027-01-13', id);
  const page = await desk.sit({ as: 'coordinator', language: 'kk', width: 1440, height: 1000 });
  await goTo(page, `/training/${id}`);
  await page.getByRole('link', { name: 'Қайталау…' }).click();
  await settled(page);
  await page.getByText('Апта сайын: сәрсенбі, 12 рет').waitFor();
  await page.getByLabel('Неше рет, осымен қоса').fill('13');
  await page.getByText('Апта сайын: сәрсенбі, 13 рет').waitFor();
  await page.getByText('Осымен қоса 13 іс-шара').waitFor();
  // 16 December is Independence Day
  const holiday = page.getByRole('row').filter({ hasText: '16.12.2026' });
  expect(await holiday.textContent()).toContain('Тәуелсіздік');
  await holiday.getByRole('checkbox').uncheck();
  await page.getByText('Осымен қоса 12 іс-шара').waitFor();
  // a room that is taken on one day refuses the whole, and names the day
  const taken = page.getByRole('row').filter({ hasText: '13.01.2027' });
  expect(await taken.textContent()).toContain('Бөлме бос емес: Бөгде дәріс');
  await page.getByRole('button', { name: 'Топтаманы құру' }).click();
  await page
    .getByText(/13\.01\.2027: Бұл уақытта бөлме бос емес/)
    .first()
    .waitFor();
  await taken.getByRole('checkbox').uncheck();
  await page.getByText('Осымен қоса 11 іс-шара').waitFor();
  await page.getByRole('button', { name: 'Топтаманы құру' }).click();
  await page.getByText('Топтама сақталды.').waitFor();
  await settled(page);
  const made = await desk.office.sql<{ on: string }>(
    `select starts_on::text as on from training_event where series_id = (select series_id from training_event where id = $1) order by 1`,
    [id],
  );
  expect(made.map(({ on }) => on)).toEqual([
    ...['2026-12-09', '2026-12-23', '2026-12-30', '2027-01-06', '2027-01-20', '2027-01-27'],
    ...['2027-02-03', '2027-02-10', '2027-02-17', '2027-02-24', '2027-03-03'],
  ]);
  await page.getByRole('link', { name: '03.03.2027, сәрсенбі' }).click();
  await page.locator('[aria-current="true"]').filter({ hasText: '03.03.2027' }).waitFor();
  await settled(page);
  expect(await page.getByRole('link', { name: 'Қайталау…' }).count()).toBe(0);
});

test('this and later: the hours of the rest of a series, and what stayed is told with its reason', async () => {
  const { office } = desk;
  const coordinator = await office.app.signedIn('coordinator');
  const id = await seminar('Түстен кейінгі семинар');
  await office.run(coordinator, 'repeatTrainingEvent', { id, version: 1, rule: 'FREQ=WEEKLY;COUNT=6' });
  const occurrences = await office.sql<{ id: string; version: number }>(
    `select id, version from training_event where series_id = (select series_id from training_event where id = $1) order by series_on`,
    [id],
  );
  const [third, fifth] = [occurrences[2], occurrences[4]];
  await office.run(coordinator, 'cancelTrainingEvent', {
    id: fifth?.id,
    version: fifth?.version,
    reason: 'Болмайды',
  });
  const page = await desk.sit({ as: 'coordinator', language: 'kk', width: 1440, height: 1000 });
  await goTo(page, `/training/${third?.id}/edit`);
  await page.getByLabel('Басталуы').fill('14:00');
  await page.getByLabel('Аяқталуы').fill('16:00');
  await page.getByLabel('Осы және одан кейінгілер').check();
  await page.getByRole('button', { name: 'Сақтау', exact: true }).click();
  await page.getByText('3 іс-шара өзгерді.').waitFor();
  const left = page.locator('[data-left="STATE"]');
  expect(await left.textContent()).toContain('06.01.2027');
  await page.getByRole('button', { name: 'Іс-шараға өту' }).click();
  await settled(page);
  await page.getByText('14:00–16:00').waitFor();
  const hours = await office.sql<{ hours: string }>(
    `select string_agg(to_char(s.starts_at, 'HH24'), ' ' order by e.series_on) as hours
       from training_session s join training_event e on e.id = s.event_id where e.title ->> 'kk' = 'Түстен кейінгі семинар'`,
  );
  expect(hours[0]?.hours).toBe('10 10 14 14 10 14');
  // from now on the two parts are two series
  expect(await page.locator('main section', { hasText: 'Топтама' }).locator('ol > li').count()).toBe(4);
});

test('this and later are called off with one reason; what was held before stays, and all is seen in the series', async () => {
  const { office } = desk;
  const coordinator = await office.app.signedIn('coordinator');
  const id = await seminar('Болмайтын семинар');
  await office.run(coordinator, 'repeatTrainingEvent', { id, version: 1, rule: 'FREQ=WEEKLY;COUNT=4' });
  const occurrences = await office.sql<{ id: string; version: number }>(
    `select id, version from training_event where series_id = (select series_id from training_event where id = $1) order by series_on`,
    [id],
  );
  const [second, fourth] = [occurrences[1], occurrences[3]];
  await office.run(coordinator, 'cancelTrainingEvent', {
    id: fourth?.id,
    version: fourth?.version,
    reason: 'Мереке күні',
  });
  const page = await desk.sit({ as: 'coordinator', language: 'kk', width: 1440, height: 1000 });
  await goTo(page, `/training/${second?.id}`);
  await page.getByRole('button', { name: 'Өткізуден бас тарту' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Осы және одан кейінгілер').check();
  await dialog.getByLabel('Себебі').fill('Жаттықтырушы кетті');
  await dialog.getByRole('button', { name: 'Өткізуден бас тарту' }).click();
  await page.getByText('Өткізілмейтін болған іс-шаралар: 2. Өзгеріссіз қалғаны: 1.').waitFor();
  const stand = await office.sql<{ state: string; reason: string | null }>(
    `select state, state_reason as reason from training_event where title ->> 'kk' = 'Болмайтын семинар' order by series_on`,
  );
  expect(stand.map(({ state, reason }) => [state, reason])).toEqual([
    ['SCHEDULED', null],
    ['CANCELLED', 'Жаттықтырушы кетті'],
    ['CANCELLED', 'Жаттықтырушы кетті'],
    ['CANCELLED', 'Мереке күні'],
  ]);
  const series = page.locator('main section', { hasText: 'Топтама' });
  expect(await series.locator('[data-shape="struck"]').count()).toBe(3);
  expect(await series.textContent()).toContain('құрған: ');
});
