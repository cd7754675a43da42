import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../../kit/client.ts';
import { type Office, openOffice, type Outcome } from '../../kit/office.ts';

let office: Office;
let coordinator: Client;
let panel: string;
let partnerProjectId: string;
beforeAll(async () => {
  office = await openOffice();
  coordinator = await office.app.signedIn('coordinator');
  panel = await office.idOf('court', 'west-kazakhstan-appellate-panel');
  const [project] = await office.sql<{ id: string }>('select id from partner_project limit 1');
  partnerProjectId = project?.id ?? '';
});
afterAll(() => office.close());

const seminar = (changes: object = {}) => ({
  title: { kk: 'Семинар' },
  kind: 'SEMINAR',
  hostCourtIds: [panel],
  startsOn: '2014-10-01',
  endsOn: '2014-10-02',
  sessions: [],
  ...changes,
});

const session = (day: string) => ({
  startsAt: `${day}T10:00`,
  endsAt: `${day}T13:00`,
  timeZone: 'Asia/Oral',
  deliveryMode: 'IN_PERSON',
  trainerIds: [],
});

const run = (mutation: string, input: object): Promise<Outcome> =>
  office.run(coordinator, mutation, input, 'id version allowedActions startsOn endsOn postponedTo');

/** Takes steps one after another, as a screen does: each with the version that the one before it answered. */
async function live(event: Outcome, ...steps: (readonly [string, object?])[]): Promise<Outcome> {
  let now = event;
  for (const [mutation, more] of steps)
    // oxlint-disable-next-line no-await-in-loop -- a life is a sequence
    now = await run(mutation, { id: event.id, version: now.version, ...more });
  return now;
}

const entries = ({ id }: Outcome) =>
  office.sql(
    `select occurred_on::text as day, measure, quantity, cause from ledger_entry
      where record_id = $1 and level = 'COURT' order by recorded_at, id`,
    [id],
  );

describe('an event that was put off', () => {
  test('moves to its new day with its sessions when it is scheduled, and counts there', async () => {
    const event = await run(
      'createTrainingEvent',
      seminar({ sessions: [session('2014-10-01'), session('2014-10-02')] }),
    );
    const scheduled = await live(
      event,
      ['postponeTrainingEvent', { postponedTo: '2014-11-20' }],
      ['scheduleTrainingEvent'],
    );
    expect(scheduled).toMatchObject({ startsOn: '2014-11-20', endsOn: '2014-11-21', postponedTo: null });
    const sessions = await office.sql(
      `select to_char(starts_at, 'YYYY-MM-DD HH24:MI') as starts, to_char(ends_at, 'YYYY-MM-DD HH24:MI') as ends
         from training_session where event_id = $1 order by 1`,
      [event.id],
    );
    expect(sessions).toEqual([
      { starts: '2014-11-20 10:00', ends: '2014-11-20 13:00' },
      { starts: '2014-11-21 10:00', ends: '2014-11-21 13:00' },
    ]);
    await live(scheduled, ['holdTrainingEvent']);
    expect(await entries(event)).toEqual([
      { day: '2014-11-20', measure: 'TRAINING_EVENTS', quantity: 1, cause: 'LATE_ENTRY' },
    ]);
  });

  test('waits until its day is known: no step, no button; it can be put off again, to a day', async () => {
    const event = await run('createTrainingEvent', seminar());
    const off = await live(event, ['postponeTrainingEvent']);
    expect(off.allowedActions).not.toContain('SCHEDULE');
    const { issues } = await live(off, ['scheduleTrainingEvent']);
    expect(issues).toEqual([expect.objectContaining({ code: 'DAY_NOT_KNOWN', path: ['id'] })]);
    const dated = await live(off, ['postponeTrainingEvent', { postponedTo: '2014-12-03' }]);
    expect(dated.allowedActions).toContain('SCHEDULE');
    expect(await live(dated, ['scheduleTrainingEvent'])).toMatchObject({ startsOn: '2014-12-03' });
  });

  test('stays on its old day when putting it off is taken back, and on that of the form when edited', async () => {
    const event = await run('createTrainingEvent', seminar());
    const back = await live(
      event,
      ['postponeTrainingEvent', { postponedTo: '2014-11-20' }],
      ['reopenTrainingEvent'],
    );
    expect(back).toMatchObject({ startsOn: '2014-10-01', postponedTo: null });
    const edited = await live(
      back,
      ['postponeTrainingEvent', { postponedTo: '2014-11-20' }],
      ['editTrainingEvent', seminar({ startsOn: '2014-12-08', endsOn: '2014-12-08' })],
      ['scheduleTrainingEvent'],
    );
    expect(edited).toMatchObject({ startsOn: '2014-12-08', endsOn: '2014-12-08', postponedTo: null });
  });

  test('stands on the day that it was moved to on the calendar', async () => {
    const event = await run('createTrainingEvent', seminar());
    const moved = await live(
      event,
      ['postponeTrainingEvent', { postponedTo: '2014-11-20' }],
      ['moveTrainingEvent', { startsOn: '2014-12-10' }],
      ['scheduleTrainingEvent'],
    );
    expect(moved).toMatchObject({ startsOn: '2014-12-10', endsOn: '2014-12-11' });
  });

  test('cannot come back on a day on which its court is closed', async () => {
    const event = await run('createTrainingEvent', seminar());
    const [court] = await office.sql<{ valid_to: string | null }>(
      'select valid_to from court where id = $1',
      [panel],
    );
    await office.sql(`update court set valid_to = '2015-01-01' where id = $1`, [panel]);
    const refused = await live(
      event,
      ['postponeTrainingEvent', { postponedTo: '2015-02-01' }],
      ['scheduleTrainingEvent'],
    );
    await office.sql('update court set valid_to = $2 where id = $1', [panel, court?.valid_to ?? null]);
    expect(refused.issues).toEqual([expect.objectContaining({ code: 'COURT_CLOSED' })]);
  });
});

test('an event that is not over is not held: not when entered, not when said, not when edited', async () => {
  const tomorrow = new Date(Date.now() + 36 * 3_600_000).toISOString().slice(0, 10);
  const unfinished = { startsOn: '2026-11-01', endsOn: tomorrow };
  const tooEarly = (path: string[]) => [expect.objectContaining({ code: 'IN_THE_FUTURE', path })];
  const created = await run('createTrainingEvent', seminar({ ...unfinished, state: 'HELD' }));
  expect(created.issues).toEqual(tooEarly(['endsOn']));
  const planned = await run('createTrainingEvent', seminar(unfinished));
  expect((await live(planned, ['holdTrainingEvent'])).issues).toEqual(tooEarly(['id']));
  expect(await entries(planned)).toEqual([]);
  const held = await run('createTrainingEvent', seminar({ state: 'HELD' }));
  const edited = await live(held, ['editTrainingEvent', seminar(unfinished)]);
  expect(edited.issues).toEqual(tooEarly(['endsOn']));
});

test('what counts again after it was taken back is a correction', async () => {
  const event = await run('createTrainingEvent', seminar({ state: 'HELD' }));
  await live(
    event,
    ['cancelTrainingEvent', { reason: 'Қате енгізілген' }],
    ['reopenTrainingEvent'],
    ['reopenTrainingEvent'],
    ['holdTrainingEvent'],
  );
  expect((await entries(event)).map(({ quantity, cause }) => [quantity, cause])).toEqual([
    [1, 'LATE_ENTRY'],
    [-1, 'CANCELLED'],
    [1, 'CORRECTION'],
    [-1, 'CORRECTION'],
    [1, 'CORRECTION'],
  ]);
});

describe('what is left out of partner sessions', () => {
  test('are partner sessions only', async () => {
    const ordinary = await run('createTrainingEvent', seminar());
    const partners = await run('createTrainingEvent', seminar({ partnerProjectId }));
    const { data } = await coordinator.gql<{
      explainFigure: { leftOut: { totalCount: number; nodes: { recordId: string; reason: string }[] } };
    }>(
      `query ($figure: FigureInput!) { explainFigure(figure: $figure) {
         leftOut(first: 100) { totalCount nodes { recordId reason } } } }`,
      { figure: { measure: 'PARTNER_SESSIONS', period: '2014' } },
    );
    const left = data.explainFigure.leftOut.nodes;
    expect(left).toContainEqual({ recordId: partners.id, reason: 'SCHEDULED' });
    expect(left.map(({ recordId }) => recordId)).not.toContain(ordinary.id);
    const strangers = await office.sql(
      'select id from training_event where id = any($1) and partner_project_id is null',
      [left.map(({ recordId }) => recordId)],
    );
    expect(strangers).toEqual([]);
  });
});
