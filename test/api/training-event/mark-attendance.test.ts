import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../../kit/client.ts';
import { type Office, openOffice } from '../../kit/office.ts';
import { attended, listed, mark, newPerson } from './attendance-desk.ts';

let office: Office;
let coordinator: Client;
beforeAll(async () => {
  office = await openOffice();
  coordinator = await office.app.signedIn('coordinator');
});
afterAll(() => office.close());

const issuesOf = (outcome: { issues: readonly { code: string; path: readonly string[] }[] }) =>
  outcome.issues.map(({ code, path }) => [code, path.join('.')]);

test('a mark keeps who made it, and when; the version of the event stays as it was', async () => {
  const event = await attended(office, coordinator);
  const before = await office.sql('select version from training_event where id = $1', [event.id]);
  expect(await mark(office, coordinator, event, [[0, 0, 'FULL']])).toMatchObject({ attendanceCount: 1 });
  const [row] = await listed(coordinator, event);
  const [me] = await office.sql<{ name: string }>(
    `select name from app_user where email = 'coordinator@bitim.example'`,
  );
  expect(row?.attendances).toEqual([
    {
      sessionId: event.sessions[0],
      mark: 'FULL',
      source: 'COORDINATOR',
      markedBy: me?.name,
      markedAt: expect.stringMatching(/Z$/),
    },
  ]);
  expect(await office.sql('select version from training_event where id = $1', [event.id])).toEqual(before);
});

test('what somebody else has marked meanwhile stays; the same mark from two is one', async () => {
  const event = await attended(office, coordinator, {
    persons: [await newPerson(office, 'Бір'), await newPerson(office, 'Екі')],
  });
  await mark(office, coordinator, event, [[0, 1, 'NO_SHOW']]);
  const refused = await mark(office, coordinator, event, [
    [1, 1, 'FULL'],
    [0, 1, 'FULL'],
  ]);
  expect(issuesOf(refused)).toEqual([['MARK_CHANGED', 'marks.1.seen']]);
  const rows = await listed(coordinator, event);
  expect(rows.map(({ attendances }) => attendances.map((one) => one.mark))).toEqual([['NO_SHOW'], []]);
  expect((await mark(office, coordinator, event, [[0, 1, 'NO_SHOW']])).__typename).toBe('TrainingEvent');
  expect((await mark(office, coordinator, event, [[0, 1, 'FULL', 'NO_SHOW']])).__typename).toBe(
    'TrainingEvent',
  );
});

test('a planned event is marked from its first day on, and counts once it was held', async () => {
  const tomorrow = await attended(office, coordinator, { sessions: [[3000, 3060]] });
  expect(await mark(office, coordinator, tomorrow, [[0, 0, 'FULL']])).toMatchObject({
    code: 'ILLEGAL_STATE',
  });
  const event = await attended(office, coordinator);
  await mark(office, coordinator, event, [[0, 0, 'FULL']]);
  const counted = () =>
    office.sql<{ sum: number | null }>(
      `select sum(quantity)::int as sum from ledger_entry where record_id = $1 and measure = 'ATTENDANCES' and level = 'COURT'`,
      [event.id],
    );
  expect(await counted()).toEqual([{ sum: null }]);
  const [{ version } = { version: 0 }] = await office.sql<{ version: number }>(
    'select version from training_event where id = $1',
    [event.id],
  );
  const held = await office.run(coordinator, 'holdTrainingEvent', { id: event.id, version });
  expect(held.__typename).toBe('TrainingEvent');
  expect(await counted()).toEqual([{ sum: 1 }]);
  await mark(office, coordinator, event, [[0, 0, 'NO_SHOW', 'FULL']]);
  expect(await counted()).toEqual([{ sum: 0 }]);
  await office.run(coordinator, 'verifyTrainingEvent', { id: event.id, version: held.version });
  expect(await mark(office, coordinator, event, [[0, 1, 'FULL']])).toMatchObject({ code: 'ILLEGAL_STATE' });
});

test('another court, a mark twice, of another event, and of who declined: nothing is stored', async () => {
  const event = await attended(office, coordinator);
  const elsewhere = await office.somebody('COORDINATOR', 'semey-city-court');
  expect((await mark(office, elsewhere, event, [[0, 0, 'FULL']])).__typename).toBe('NotYoursError');
  const twice = await mark(office, coordinator, event, [
    [0, 0, 'FULL'],
    [0, 0, 'NO_SHOW'],
  ]);
  expect(issuesOf(twice)).toEqual([['LIST_REPEATS', 'marks.1']]);
  const other = await attended(office, coordinator);
  const foreign = await mark(office, coordinator, { ...event, sessions: other.sessions }, [[0, 0, 'FULL']]);
  expect(issuesOf(foreign)).toEqual([['UNKNOWN_RECORD', 'marks.0']]);
  await office.sql(`update training_registration set state = 'DECLINED' where id = $1`, [
    event.registrations[0],
  ]);
  expect(issuesOf(await mark(office, coordinator, event, [[0, 0, 'FULL']]))).toEqual([
    ['NOT_COMING', 'marks.0.mark'],
  ]);
  expect((await listed(coordinator, event))[0]?.attendances).toEqual([]);
});

test('no more names than heads', async () => {
  const event = await attended(office, coordinator);
  await office.sql('update training_session set head_count = 0 where id = $1', [event.sessions[0]]);
  expect(issuesOf(await mark(office, coordinator, event, [[0, 0, 'FULL']]))).toEqual([
    ['FEWER_THAN_NAMED', 'marks'],
  ]);
});

describe('the mark of the event', () => {
  test.each([
    { marks: [null, null], event: 'NOT_RECORDED' },
    { marks: ['FULL', 'FULL'], event: 'FULL' },
    { marks: ['FULL', null], event: 'PARTIAL' },
    { marks: ['FULL', 'NO_SHOW'], event: 'PARTIAL' },
    { marks: ['PARTIAL', 'PARTIAL'], event: 'PARTIAL' },
    { marks: ['NO_SHOW', null], event: 'NOT_RECORDED' },
    { marks: ['NO_SHOW', 'EXCUSED'], event: 'NO_SHOW' },
    { marks: ['EXCUSED', 'EXCUSED'], event: 'EXCUSED' },
  ])('of sessions $marks is $event', async ({ marks, event: expected }) => {
    const event = await attended(office, coordinator);
    const made = marks.flatMap((one, at) => (one === null ? [] : [[0, at, one] as [number, number, string]]));
    if (made.length > 0) await mark(office, coordinator, event, made);
    expect((await listed(coordinator, event))[0]).toMatchObject({ eventMark: expected, eventMarkSaid: null });
  });

  const say = (event: { id: string; registrations: readonly string[] }, said: object) =>
    office.run(coordinator, 'setEventMark', {
      id: event.id,
      registrationId: event.registrations[0],
      ...said,
    });

  test("is the coordinator's where they say so, with the reason, and counts nothing", async () => {
    const event = await attended(office, coordinator);
    expect(issuesOf(await say(event, { mark: 'FULL', reason: 'Бірге өткен' }))).toEqual([
      ['NOT_ATTENDED', 'mark'],
    ]);
    await mark(office, coordinator, event, [[0, 0, 'FULL']]);
    expect((await say(event, { mark: 'FULL', reason: 'Екі сабақ қатар жүрді' })).__typename).toBe(
      'TrainingEvent',
    );
    expect((await listed(coordinator, event))[0]).toMatchObject({
      eventMark: 'FULL',
      eventMarkSaid: 'FULL',
      eventMarkReason: 'Екі сабақ қатар жүрді',
    });
    // who came to nothing did not come, whatever was said before
    await mark(office, coordinator, event, [[0, 0, 'NO_SHOW', 'FULL']]);
    expect((await listed(coordinator, event))[0]).toMatchObject({
      eventMark: 'NOT_RECORDED',
      eventMarkSaid: null,
      eventMarkReason: null,
    });
    await mark(office, coordinator, event, [[0, 0, 'FULL', 'NO_SHOW']]);
    expect((await say(event, { mark: null })).__typename).toBe('TrainingEvent');
    expect((await listed(coordinator, event))[0]).toMatchObject({
      eventMark: 'PARTIAL',
      eventMarkSaid: null,
    });
  });

  test.each([
    { said: { mark: 'FULL' }, issue: ['REQUIRED', 'reason'] },
    { said: { reason: 'Себебі бар' }, issue: ['VALUE_FORMAT', 'reason'] },
    { said: { mark: 'NO_SHOW', reason: 'Себебі бар' }, issue: ['VALUE_FORMAT', 'mark'] },
  ])('$said is refused', async ({ said, issue }) => {
    const event = await attended(office, coordinator);
    expect(issuesOf(await say(event, said))).toEqual([issue]);
  });
});

test('the whole form of before leaves the marks that it does not change with whoever made them', async () => {
  const event = await attended(office, coordinator);
  await office.sql(
    `insert into training_attendance (registration_id, session_id, mark, source, marked_at) values ($1, $2, 'FULL', 'QR', now())`,
    [event.registrations[0], event.sessions[1]],
  );
  const [{ version } = { version: 0 }] = await office.sql<{ version: number }>(
    'select version from training_event where id = $1',
    [event.id],
  );
  const marks = event.sessions.map((sessionId) => ({
    registrationId: event.registrations[0],
    sessionId,
    mark: 'FULL',
  }));
  await office.run(coordinator, 'recordAttendance', { id: event.id, version, marks, headCounts: [] });
  const [row] = await listed(coordinator, event);
  const sources = Object.fromEntries(row?.attendances.map((one) => [one.sessionId, one.source]) ?? []);
  expect(sources).toEqual({ [event.sessions[0] ?? '']: 'COORDINATOR', [event.sessions[1] ?? '']: 'QR' });
});
