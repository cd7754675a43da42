import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../../kit/client.ts';
import { type Office, openOffice } from '../../kit/office.ts';

const CALENDAR = `query ($from: LocalDate!, $to: LocalDate!, $filter: TrainingEventFilter) {
  trainingCalendar(from: $from, to: $to, filter: $filter) {
    truncated publicHolidays { on name } events { id startsOn endsOn state }
  }
}`;
const FACTS = `id version startsOn endsOn sessions { id startsAt endsAt startInstant }`;
const mutation = (name: string, type: string) => `mutation ($input: ${type}!) {
  ${name}(input: $input) {
    __typename
    ... on TrainingEvent { ${FACTS} }
    ... on UserError { code path }
    ... on InvalidInputError { issues { code path } }
  }
}`;
const CREATE = mutation('createTrainingEvent', 'CreateTrainingEventInput');
const MOVE = mutation('moveTrainingEvent', 'MoveTrainingEventInput');
const MOVE_SESSION = mutation('moveTrainingSession', 'MoveTrainingSessionInput');

interface Session {
  id: string;
  startsAt: string;
  endsAt: string;
  startInstant: string;
}
interface Outcome {
  __typename: string;
  id: string;
  version: number;
  startsOn: string;
  endsOn: string;
  sessions: Session[];
  code: string;
  issues: { code: string; path: string[] }[];
}
interface Calendar {
  truncated: boolean;
  publicHolidays: { on: string; name: string }[];
  events: { id: string; startsOn: string; endsOn: string; state: string }[];
}

let office: Office;
let coordinator: Client;
let management: Client;
let court: string;
let elsewhere: string;

beforeAll(async () => {
  office = await openOffice();
  coordinator = await office.app.signedIn('coordinator');
  management = await office.app.signedIn('management');
  court = await office.idOf('court', 'west-kazakhstan-appellate-panel');
  elsewhere = await office.idOf('court', 'semey-city-court');
});
afterAll(() => office.close());

const session = (startsAt: string, endsAt: string) => ({
  startsAt,
  endsAt,
  timeZone: 'Asia/Oral',
  deliveryMode: 'IN_PERSON',
  trainerIds: [],
});
async function planned(changes: object = {}): Promise<Outcome> {
  const input = {
    title: { kk: 'Жоспар' },
    kind: 'SEMINAR',
    state: 'SCHEDULED',
    startsOn: '2015-03-02',
    endsOn: '2015-03-03',
    hostCourtIds: [court],
    sessions: [
      session('2015-03-02T10:00', '2015-03-02T12:00'),
      session('2015-03-03T14:30', '2015-03-03T16:00'),
    ],
    ...changes,
  };
  const { data } = await coordinator.gql<{ createTrainingEvent: Outcome }>(CREATE, { input });
  return data.createTrainingEvent;
}
async function move(input: object, client = coordinator): Promise<Outcome> {
  const { data } = await client.gql<{ moveTrainingEvent: Outcome }>(MOVE, { input });
  return data.moveTrainingEvent;
}
async function moveSession(input: object): Promise<Outcome> {
  const { data } = await coordinator.gql<{ moveTrainingSession: Outcome }>(MOVE_SESSION, { input });
  return data.moveTrainingSession;
}
async function calendar(variables: Record<string, unknown>, client = management): Promise<Calendar> {
  const { data } = await client.gql<{ trainingCalendar: Calendar }>(CALENDAR, variables);
  return data.trainingCalendar;
}

describe('the calendar of training events', () => {
  test('holds every event with a day in the stretch, and no other: recounted in SQL', async () => {
    const [from, to] = ['2014-05-12', '2014-06-15'];
    const { events, truncated } = await calendar({ from, to });
    const found = await office.sql<{ id: string }>(
      `select id from training_event where state <> 'DRAFT' and starts_on <= '${to}' and ends_on >= '${from}'`,
    );
    expect(truncated).toBe(false);
    expect(events.map(({ id }) => id).toSorted()).toEqual(found.map(({ id }) => id).toSorted());
    expect(events.length).toBeGreaterThan(10);
  });

  test('an event that began before the stretch and goes on into it is there', async () => {
    const { id } = await planned({ startsOn: '2015-01-30', endsOn: '2015-02-02', sessions: [] });
    const { events } = await calendar({ from: '2015-02-01', to: '2015-02-28' });
    expect(events.map((event) => event.id)).toContain(id);
  });

  test('drafts are seen within the scope only', async () => {
    const { id } = await planned({
      state: 'DRAFT',
      startsOn: '2015-04-06',
      endsOn: '2015-04-06',
      sessions: [],
    });
    const variables = { from: '2015-04-01', to: '2015-04-30' };
    expect((await calendar(variables, coordinator)).events.map((event) => event.id)).toContain(id);
    expect((await calendar(variables)).events.map((event) => event.id)).toContain(id);
    const stranger = await office.somebody('COORDINATOR', 'kostanay');
    const seen = (await calendar({ ...variables, filter: { courtId: court } }, stranger)).events;
    expect(seen.map((event) => event.id)).not.toContain(id);
  });

  test('names the public holidays in the language asked', async () => {
    const { publicHolidays } = await calendar({ from: '2014-03-01', to: '2014-03-31' });
    expect(publicHolidays.map(({ on }) => on)).toEqual([
      '2014-03-08',
      '2014-03-21',
      '2014-03-22',
      '2014-03-23',
    ]);
  });

  test.each([
    { from: '2014-06-02', to: '2014-06-01', code: 'END_BEFORE_START' },
    { from: '2014-01-01', to: '2015-12-31', code: 'TOO_LONG' },
  ])('from $from to $to is refused: $code', async ({ from, to, code }) => {
    const { errors } = await management.gql(CALENDAR, { from, to });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      issues: [{ code, path: ['to'] }],
    });
  });
});

describe('moving on the calendar', () => {
  test('takes the sessions along by as many days; the wall clock stays, across a change of zone too', async () => {
    const event = await planned({
      startsOn: '2024-02-27',
      endsOn: '2024-02-27',
      sessions: [{ ...session('2024-02-27T09:00', '2024-02-27T11:00'), timeZone: 'Asia/Almaty' }],
    });
    expect(event.sessions[0]?.startInstant).toBe('2024-02-27T03:00:00.000Z');
    const moved = await move({ id: event.id, version: event.version, startsOn: '2024-03-04' });
    expect(moved).toMatchObject({ startsOn: '2024-03-04', endsOn: '2024-03-04' });
    expect(moved.sessions).toMatchObject([
      { startsAt: '2024-03-04T09:00', endsAt: '2024-03-04T11:00', startInstant: '2024-03-04T04:00:00.000Z' },
    ]);
  });

  test('stretches by its last day, and not so far that a session falls out', async () => {
    const event = await planned();
    const longer = await move({
      id: event.id,
      version: event.version,
      startsOn: event.startsOn,
      endsOn: '2015-03-05',
    });
    expect(longer).toMatchObject({ startsOn: '2015-03-02', endsOn: '2015-03-05' });
    const tooShort = await move({
      id: event.id,
      version: longer.version,
      startsOn: event.startsOn,
      endsOn: '2015-03-02',
    });
    expect(tooShort).toMatchObject({
      __typename: 'InvalidInputError',
      issues: [{ code: 'OUTSIDE_EVENT', path: ['endsOn'] }],
    });
    const [stored] = await office.sql<{ ends_on: string }>(
      `select ends_on::text from training_event where id = '${event.id}'`,
    );
    expect(stored?.ends_on).toBe('2015-03-05');
  });

  test('of two who move it, the second is told', async () => {
    const { id, version } = await planned();
    await move({ id, version, startsOn: '2015-03-09' });
    expect(await move({ id, version, startsOn: '2015-03-16' })).toMatchObject({
      __typename: 'ConflictError',
    });
  });

  test('is for those who may write: a court of another region is not', async () => {
    const { id, version } = await planned();
    await office.sql(`update training_event_host set court_id = '${elsewhere}' where event_id = '${id}'`);
    expect(await move({ id, version, startsOn: '2015-03-09' })).toMatchObject({
      __typename: 'NotYoursError',
    });
  });

  test('the only session takes its event to another day', async () => {
    const { id, version, sessions } = await planned({
      startsOn: '2015-03-02',
      endsOn: '2015-03-02',
      sessions: [session('2015-03-02T10:00', '2015-03-02T12:00')],
    });
    const moved = await moveSession({
      id,
      version,
      sessionId: sessions[0]?.id,
      startsAt: '2015-03-05T15:15',
      endsAt: '2015-03-05T17:00',
    });
    expect(moved).toMatchObject({ startsOn: '2015-03-05', endsOn: '2015-03-05' });
    expect(moved.sessions).toMatchObject([{ startsAt: '2015-03-05T15:15', endsAt: '2015-03-05T17:00' }]);
  });

  test('one of two sessions stays within the days of the event', async () => {
    const { id, version, sessions } = await planned();
    const out = {
      id,
      version,
      sessionId: sessions[0]?.id,
      startsAt: '2015-03-07T10:00',
      endsAt: '2015-03-07T11:00',
    };
    expect(await moveSession(out)).toMatchObject({ issues: [{ code: 'OUTSIDE_EVENT', path: ['startsAt'] }] });
  });

  test("another event's session is no session of this one", async () => {
    const [mine, other] = [await planned(), await planned()];
    const input = {
      id: mine.id,
      version: mine.version,
      sessionId: other.sessions[0]?.id,
      startsAt: '2015-03-02T08:00',
      endsAt: '2015-03-02T09:00',
    };
    expect(await moveSession(input)).toMatchObject({
      issues: [{ code: 'UNKNOWN_RECORD', path: ['sessionId'] }],
    });
  });

  test('what was held is not moved to a day that has not come', async () => {
    const held = await planned({ state: 'HELD', startsOn: '2013-05-06', endsOn: '2013-05-06', sessions: [] });
    expect(await move({ id: held.id, version: held.version, startsOn: '2099-05-06' })).toMatchObject({
      issues: [{ code: 'IN_THE_FUTURE', path: ['startsOn'] }],
    });
  });

  test('a held event that is moved to another quarter counts there, and only there', async () => {
    const held = await planned({ state: 'HELD', startsOn: '2013-03-29', endsOn: '2013-03-29', sessions: [] });
    await move({ id: held.id, version: held.version, startsOn: '2013-04-01' });
    const found = await office.sql<{ occurred_on: string; sum: string }>(
      `select occurred_on::text, sum(quantity) from ledger_entry
        where record_id = '${held.id}' and measure = 'TRAINING_EVENTS' and level = 'COURT' group by occurred_on`,
    );
    expect(found).toEqual(
      expect.arrayContaining([
        { occurred_on: '2013-03-29', sum: '0' },
        { occurred_on: '2013-04-01', sum: '1' },
      ]),
    );
  });
});
