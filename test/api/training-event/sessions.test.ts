import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../../kit/client.ts';
import { type Office, openOffice, type Outcome } from '../../kit/office.ts';

let office: Office;
let coordinator: Client;
let panel: string;
let persons: string[];
beforeAll(async () => {
  office = await openOffice();
  coordinator = await office.app.signedIn('coordinator');
  panel = await office.idOf('court', 'west-kazakhstan-appellate-panel');
  persons = (await office.sql<{ id: string }>('select id from person order by id limit 3')).map(
    ({ id }) => id,
  );
});
afterAll(() => office.close());

const NOBODY = '00000000-0000-7000-8000-000000000000';
const session = (changes: object = {}) => ({
  startsAt: '2014-10-07T10:00',
  endsAt: '2014-10-07T13:00',
  timeZone: 'Asia/Oral',
  deliveryMode: 'IN_PERSON',
  trainerIds: [],
  ...changes,
});
const seminar = (sessions: readonly object[], changes: object = {}) => ({
  title: { kk: 'Семинар' },
  kind: 'SEMINAR',
  hostCourtIds: [panel],
  startsOn: '2014-10-07',
  endsOn: '2014-10-07',
  sessions,
  ...changes,
});

const run = (mutation: string, input: object): Promise<Outcome> => office.run(coordinator, mutation, input);
const create = (sessions: readonly object[], changes: object = {}): Promise<Outcome> =>
  run('createTrainingEvent', seminar(sessions, changes));
const edit = ({ id, version }: Outcome, sessions: readonly object[]): Promise<Outcome> =>
  run('editTrainingEvent', seminar(sessions, { id, version }));

const idsOf = async (table: 'training_session' | 'training_registration', { id }: Outcome) =>
  (await office.sql<{ id: string }>(`select id from ${table} where event_id = $1 order by id`, [id])).map(
    (row) => row.id,
  );

const refused = (code: string, ...path: string[]) => [expect.objectContaining({ code, path })];

/** A held seminar of two sessions, with two people on its list. */
async function held(): Promise<{ event: Outcome; sessions: string[]; people: string[] }> {
  const event = await create([session(), session()], { state: 'HELD' });
  const registered = await run('registerParticipants', {
    id: event.id,
    version: event.version,
    personIds: persons.slice(0, 2),
    // the same two come to every seminar of this file
    clashComment: 'Бірнеше семинарға қатысады',
  });
  return {
    event: registered,
    sessions: await idsOf('training_session', event),
    people: await idsOf('training_registration', event),
  };
}

describe('the sessions of a form', () => {
  test('keep their ids when they are edited; those left out go, those without an id come', async () => {
    const event = await create([session(), session()]);
    const [first, second] = await idsOf('training_session', event);
    expect(await edit(event, [session({ id: first, place: '№ 3 зал' }), session()])).toMatchObject({
      version: event.version + 1,
    });
    const left = await idsOf('training_session', event);
    expect(left).toHaveLength(2);
    expect(left).toContain(first);
    expect(left).not.toContain(second);
  });

  test('are of this event: neither a new event nor another one can take them', async () => {
    const other = await create([session()]);
    const [foreign] = await idsOf('training_session', other);
    const taken = await create([session(), session({ id: foreign })]);
    expect(taken.issues).toEqual(refused('UNKNOWN_RECORD', 'sessions', '1', 'id'));
    const event = await create([session()]);
    expect((await edit(event, [session({ id: foreign })])).issues).toEqual(
      refused('UNKNOWN_RECORD', 'sessions', '0', 'id'),
    );
    expect(await idsOf('training_session', other)).toEqual([foreign]);
    expect(await idsOf('training_session', event)).toHaveLength(1);
  });

  test('name a session once', async () => {
    const event = await create([session()]);
    const [id] = await idsOf('training_session', event);
    expect((await edit(event, [session({ id }), session({ id })])).issues).toEqual(
      refused('LIST_REPEATS', 'sessions', '1', 'id'),
    );
  });

  test('do not leave out one at which attendance was recorded', async () => {
    const { event, sessions, people } = await held();
    const marked = await run('recordAttendance', {
      id: event.id,
      version: event.version,
      marks: [{ registrationId: people[0], sessionId: sessions[0], mark: 'FULL' }],
      headCounts: [],
    });
    const without = await edit(marked, [session({ id: sessions[1] })]);
    expect(without.issues).toEqual(refused('SESSION_ATTENDED', 'sessions'));
    expect(await edit(marked, [session({ id: sessions[0] })])).toMatchObject({ version: marked.version + 1 });
  });

  test('stand in a zone that the database can reckon with', async () => {
    const event = await create([session(), session({ timeZone: 'US/Pacific-New' })]);
    expect(event.issues).toEqual(refused('TIME_ZONE', 'sessions', '1', 'timeZone'));
    expect(await create([session({ timeZone: 'asia/Qyzylorda' })])).toMatchObject({ version: 1 });
  });
});

describe('attendance', () => {
  const record = (
    { id, version }: Outcome,
    marks: readonly object[],
    headCounts: readonly object[] = [],
  ): Promise<Outcome> => run('recordAttendance', { id, version, marks, headCounts });

  test('names no more persons than heads were counted; those who stayed away are no heads', async () => {
    const { event, sessions, people } = await held();
    const [sessionId] = sessions;
    const marks = people.map((registrationId) => ({ registrationId, sessionId, mark: 'FULL' }));
    const fewer = [{ sessionId, headCount: people.length - 1 }];
    expect((await record(event, marks, fewer)).issues).toEqual(
      refused('FEWER_THAN_NAMED', 'headCounts', '0', 'headCount'),
    );
    const [absent, ...present] = marks;
    expect(await record(event, [{ ...absent, mark: 'NO_SHOW' }, ...present], fewer)).toMatchObject({
      version: event.version + 1,
    });
  });

  test('is of people and sessions of this event, each pair once; otherwise nothing is stored', async () => {
    const { event, sessions, people } = await held();
    const other = await held();
    const [registrationId] = people;
    const [sessionId] = sessions;
    const good = { registrationId, sessionId, mark: 'FULL' };
    const attempts = [
      { marks: [good, { ...good, registrationId: other.people[0] }], code: 'UNKNOWN_RECORD' },
      { marks: [good, { ...good, sessionId: other.sessions[0] }], code: 'UNKNOWN_RECORD' },
      { marks: [good, { ...good, registrationId: NOBODY }], code: 'UNKNOWN_RECORD' },
      { marks: [good, { ...good, mark: 'NO_SHOW' }], code: 'LIST_REPEATS' },
    ];
    for (const { marks, code } of attempts)
      // oxlint-disable-next-line no-await-in-loop -- of one event, one after another
      expect((await record(event, marks)).issues).toEqual(refused(code, 'marks', '1'));
    const heads = [
      {
        headCounts: [
          { sessionId, headCount: 5 },
          { sessionId: other.sessions[0], headCount: 5 },
        ],
        code: 'UNKNOWN_RECORD',
      },
      {
        headCounts: [
          { sessionId, headCount: 5 },
          { sessionId, headCount: 6 },
        ],
        code: 'LIST_REPEATS',
      },
    ];
    for (const { headCounts, code } of heads)
      // oxlint-disable-next-line no-await-in-loop -- of one event, one after another
      expect((await record(event, [], headCounts)).issues).toEqual(refused(code, 'headCounts', '1'));
    const stored = await office.sql(
      `select from training_attendance where session_id = any($1)
       union all select from training_session where id = any($1) and head_count is not null`,
      [[...sessions, ...other.sessions]],
    );
    expect(stored).toEqual([]);
  });

  test('comes late, and is corrected from then on', async () => {
    const { event, sessions, people } = await held();
    const mark = (place: number, value: string) => [
      { registrationId: people[place], sessionId: sessions[0], mark: value },
    ];
    const first = await record(event, mark(0, 'FULL'));
    const second = await record(first, mark(1, 'PARTIAL'));
    await record(second, mark(0, 'NOT_RECORDED'));
    const causes = await office.sql(
      `select quantity, cause from ledger_entry where record_id = $1 and measure = 'ATTENDANCES' and level = 'COURT'
        order by recorded_at, id`,
      [event.id],
    );
    expect(causes).toEqual([
      { quantity: 1, cause: 'LATE_ENTRY' },
      { quantity: 1, cause: 'CORRECTION' },
      { quantity: -1, cause: 'CORRECTION' },
    ]);
  });
});
