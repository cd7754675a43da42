import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../kit/client.ts';
import type { Outcome } from '../kit/office.ts';
import { type Desk, goTo, openDesk } from './desk.ts';

let desk: Desk;
let colleague: Client;
let facts: object;
beforeAll(async () => {
  desk = await openDesk();
  colleague = await desk.office.app.signedIn('admin');
  facts = {
    title: { kk: 'Екеуі түзететін семинар' },
    kind: 'SEMINAR',
    startsOn: '2016-09-12',
    endsOn: '2016-09-12',
    hostCourtIds: [await desk.office.idOf('court', 'west-kazakhstan-appellate-panel')],
    capacity: 30,
  };
});
afterAll(() => desk.close());

const session = (changes: object = {}) => ({
  startsAt: '2016-09-12T10:00',
  endsAt: '2016-09-12T12:00',
  timeZone: 'Asia/Oral',
  deliveryMode: 'IN_PERSON',
  trainerIds: [],
  ...changes,
});

/** An event whose form is open at the coordinator while a colleague saves something else. */
async function openBesideColleague(
  changes: (stored: { id: string }[]) => object,
): Promise<{ page: Page; id: string }> {
  const asked = 'id version sessions { id }';
  const planned: Outcome = await desk.office.run(
    colleague,
    'createTrainingEvent',
    { ...facts, sessions: [session()] },
    asked,
  );
  const page = await desk.sit({ as: 'coordinator' });
  await goTo(page, `/training/${planned.id}/edit`);
  const sessions = planned['sessions'] as { id: string }[];
  const { id, version } = planned;
  const input = { ...facts, sessions: [session({ id: sessions[0]?.id })], ...changes(sessions), id, version };
  await desk.office.run(colleague, 'editTrainingEvent', input);
  return { page, id };
}

const stored = async (id: string) =>
  (
    await desk.office.sql<{ kind: string; capacity: number; place: string | null; hours: string }>(
      `select kind, capacity, place, to_char(s.starts_at, 'HH24:MI') as hours
         from training_event e join training_session s on s.event_id = e.id where e.id = $1`,
      [id],
    )
  )[0];

const nameOfColleague = async () =>
  (
    await desk.office.sql<{ name: string }>(`select name from app_user where email = 'admin@bitim.example'`)
  )[0]?.name ?? '';

test('two who change different fields lose nothing: the form has both, says whose they are, and saves them', async () => {
  const { page, id } = await openBesideColleague(([one]) => ({
    kind: 'LECTURE',
    sessions: [session({ id: one?.id, startsAt: '2016-09-12T09:00' })],
  }));
  await page.getByLabel('Сыйымдылығы, адам').fill('45');
  await page.getByRole('textbox', { name: 'Өтетін орны' }).fill('12-зал');
  await page.getByRole('button', { name: 'Сақтау' }).click();
  const notice = page.locator('form').getByRole('alert').first();
  await notice.getByText(`Өзгерткен: ${await nameOfColleague()}`).waitFor();
  await notice.getByText('Оның өзгерістері қазір формада тұр: Түрі, Сабақтар.').waitFor();
  expect(await page.getByLabel('Түрі', { exact: true }).inputValue()).toBe('LECTURE');
  expect(await stored(id)).toEqual({ kind: 'LECTURE', capacity: 30, place: null, hours: '09:00' });

  await page.getByRole('button', { name: 'Сақтау' }).click();
  await page.waitForURL(`**/training/${id}`);
  expect(await stored(id)).toEqual({ kind: 'LECTURE', capacity: 45, place: '12-зал', hours: '09:00' });
  await page.close();
});

test('of a field that both changed both values stand side by side; who takes theirs keeps the rest of the own', async () => {
  const { page, id } = await openBesideColleague(() => ({ capacity: 60 }));
  await page.getByLabel('Сыйымдылығы, адам').fill('45');
  await page.getByRole('button', { name: 'Сақтау' }).click();
  const notice = page.locator('form').getByRole('alert').first();
  await notice.getByRole('row', { name: 'Сыйымдылығы, адам 45 60' }).waitFor();
  await notice.getByRole('columnheader', { name: await nameOfColleague() }).waitFor();
  expect(await stored(id)).toMatchObject({ capacity: 60, place: null });

  // typed since the notice: it is not theirs to take
  await page.getByRole('textbox', { name: 'Өтетін орны' }).fill('12-зал');
  await notice.getByRole('button', { name: 'Осы жерде оныкін алу' }).click();
  expect(await page.getByLabel('Сыйымдылығы, адам').inputValue()).toBe('60');
  await page.getByRole('button', { name: 'Сақтау' }).click();
  await page.waitForURL(`**/training/${id}`);
  expect(await stored(id)).toMatchObject({ capacity: 60, place: '12-зал' });
  await page.close();
});

test('who saves the own value over theirs has seen it', async () => {
  const { page, id } = await openBesideColleague(() => ({ capacity: 60 }));
  await page.getByLabel('Сыйымдылығы, адам').fill('45');
  await page.getByRole('button', { name: 'Сақтау' }).click();
  await page.getByRole('button', { name: 'Менікін сақтау' }).click();
  await page.waitForURL(`**/training/${id}`);
  expect(await stored(id)).toMatchObject({ capacity: 45 });
  await page.close();
});

test('what is typed while the save is on its way is in the form when it ends in a conflict', async () => {
  const { page, id } = await openBesideColleague(() => ({ kind: 'LECTURE' }));
  let answer = () => {};
  const typed = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('editTrainingEvent')) await typed;
    await route.continue();
  });
  await page.getByLabel('Сыйымдылығы, адам').fill('45');
  await page.getByRole('button', { name: 'Сақтау' }).click();
  await page.getByRole('textbox', { name: 'Өтетін орны' }).fill('12-зал');
  answer();
  await page.locator('form').getByRole('alert').first().getByText('формада тұр: Түрі.').waitFor();
  await page.getByRole('button', { name: 'Сақтау' }).click();
  await page.waitForURL(`**/training/${id}`);
  expect(await stored(id)).toMatchObject({ kind: 'LECTURE', capacity: 45, place: '12-зал' });
  await page.close();
});

test('a first day that came from a colleague is where the sessions move from', async () => {
  const moved = { startsOn: '2016-09-19', endsOn: '2016-09-19' };
  const { page } = await openBesideColleague(([one]) => ({
    ...moved,
    sessions: [session({ id: one?.id, startsAt: '2016-09-19T10:00', endsAt: '2016-09-19T12:00' })],
  }));
  await page.getByLabel('Сыйымдылығы, адам').fill('45');
  await page.getByRole('button', { name: 'Сақтау' }).click();
  const first = page.getByLabel('Бірінші күні');
  await expect.poll(() => first.inputValue()).toBe('19.09.2016');
  await first.fill('20.09.2016');
  await first.press('Tab');
  expect(await page.getByLabel('Соңғы күні').inputValue()).toBe('20.09.2016');
  await page.close();
});

test('who discards a draft of an older version stands over the newest one, and meets no conflict', async () => {
  const { id }: Outcome = await desk.office.run(
    colleague,
    'createTrainingEvent',
    { ...facts, sessions: [session()] },
    'id version sessions { id }',
  );
  const page = await desk.sit({ as: 'coordinator' });
  await goTo(page, `/training/${id}/edit`);
  await page.getByLabel('Сыйымдылығы, адам').fill('45');
  const [now] = await desk.office.sql<{ version: number; session: string }>(
    `select e.version, s.id as session from training_event e join training_session s on s.event_id = e.id where e.id = $1`,
    [id],
  );
  const sessions = [session({ id: now?.session })];
  const input = { ...facts, sessions, kind: 'LECTURE', id, version: now?.version };
  await desk.office.run(colleague, 'editTrainingEvent', input);
  await goTo(page, `/training/${id}/edit`);
  await page.getByRole('button', { name: 'Сақталғанды тастау' }).click();
  await page.getByRole('textbox', { name: 'Өтетін орны' }).fill('12-зал');
  await page.getByRole('button', { name: 'Сақтау' }).click();
  await page.waitForURL(`**/training/${id}`);
  expect(await stored(id)).toMatchObject({ kind: 'LECTURE', capacity: 30, place: '12-зал' });
  await page.close();
});
