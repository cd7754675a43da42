import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../kit/app.ts';
import type { Client } from '../../kit/client.ts';

const CREATE = `mutation ($input: CreateTrainingEventInput!) {
  createTrainingEvent(input: $input) {
    __typename
    ... on TrainingEvent { id version state title { kk text } sessions { startInstant } allowedActions }
    ... on UserError { code message path }
    ... on InvalidInputError { issues { code path message } }
  }
}`;

interface Outcome {
  __typename: string;
  id: string;
  version: number;
  state: string;
  title: { kk: string; text: string };
  sessions: { startInstant: string }[];
  allowedActions: string[];
  code: string;
  path: string[] | null;
  issues: { code: string; path: string[]; message: string }[];
}

let app: TestApp;
let coordinator: Client;
let management: Client;
const court = new Map<string, string>();

beforeAll(async () => {
  app = await createTestApp({ seeded: true });
  coordinator = await app.signedIn('coordinator');
  management = await app.signedIn('management');
  const { data } = await management.gql<{ courts: { nodes: { id: string; code: string }[] } }>(
    '{ courts(first: 100) { nodes { id code } } }',
  );
  for (const { id, code } of data.courts.nodes) court.set(code, id);
});
afterAll(() => app.close());

const idOf = (code: string): string => court.get(code) ?? `no court ${code}`;

const seminar = (changes: object = {}) => ({
  title: { kk: 'Татуластыру дағдылары', ru: 'Навыки примирения' },
  kind: 'SEMINAR',
  state: 'HELD',
  startsOn: '2014-10-07',
  endsOn: '2014-10-07',
  hostCourtIds: [idOf('west-kazakhstan-appellate-panel'), idOf('semey-city-court')],
  sessions: [
    {
      startsAt: '2014-10-07T10:00',
      endsAt: '2014-10-07T13:00',
      timeZone: 'Asia/Oral',
      deliveryMode: 'IN_PERSON',
      trainerIds: [],
    },
  ],
  ...changes,
});

async function create(input: object, client = coordinator): Promise<Outcome> {
  const { data } = await client.gql<{ createTrainingEvent: Outcome }>(CREATE, { input });
  return data.createTrainingEvent;
}

async function change(mutation: string, input: object, client = coordinator): Promise<Outcome> {
  const type =
    { cancelTrainingEvent: 'CancelEventInput', editTrainingEvent: 'EditTrainingEventInput' }[mutation] ??
    'VersionedInput';
  const { data } = await client.gql<Record<string, Outcome>>(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) {
      __typename ${mutation.startsWith('delete') ? '... on Deleted { id }' : '... on TrainingEvent { id version state }'} ... on UserError { code path } } }`,
    { input },
  );
  const outcome = data[mutation];
  if (!outcome) throw new Error(`${mutation} has no answer`);
  return outcome;
}

/** The numbers of seminars in 2014 at every unit that a shared event of Oral and Semey touches. */
async function seminars(): Promise<Record<string, number>> {
  const units = {
    nation: {},
    west: { regionId: await regionOf('west-kazakhstan-appellate-panel') },
    east: { regionId: await regionOf('semey-city-court') },
    panel: { courtId: idOf('west-kazakhstan-appellate-panel') },
    semey: { courtId: idOf('semey-city-court') },
  };
  const counts: Record<string, number> = {};
  for (const [name, unit] of Object.entries(units)) {
    const figure = { measure: 'TRAINING_EVENTS', period: '2014', unit, dimensions: { kind: 'SEMINAR' } };
    // oxlint-disable-next-line no-await-in-loop -- five small questions
    const { data } = await management.gql<{ explainFigure: { value: number } }>(
      'query ($figure: FigureInput!) { explainFigure(figure: $figure) { value } }',
      { figure },
    );
    counts[name] = data.explainFigure.value;
  }
  return counts;
}

async function regionOf(code: string): Promise<string> {
  const { data } = await management.gql<{ court: { region: { id: string } } }>(
    'query ($id: ID!) { court(id: $id) { region { id } } }',
    { id: idOf(code) },
  );
  return data.court.region.id;
}

describe('a held seminar with a co-host of another region', () => {
  test('counts once for each court, each region and the nation, and is taken back whole when cancelled', async () => {
    const before = await seminars();
    const event = await create(seminar());
    expect(event.__typename).toBe('TrainingEvent');
    const plusOne = Object.fromEntries(Object.entries(before).map(([unit, value]) => [unit, value + 1]));
    expect(await seminars()).toEqual(plusOne);

    await change('cancelTrainingEvent', { id: event.id, version: event.version, reason: 'Қате енгізілген' });
    expect(await seminars()).toEqual(before);
    const { data } = await management.gql<{
      explainFigure: { leftOut: { nodes: { recordId: string; reason: string }[] } };
    }>(
      `query ($figure: FigureInput!) { explainFigure(figure: $figure) { leftOut(first: 100) { nodes { recordId reason } } } }`,
      { figure: { measure: 'TRAINING_EVENTS', period: '2014', dimensions: { kind: 'SEMINAR' } } },
    );
    expect(data.explainFigure.leftOut.nodes).toContainEqual({ recordId: event.id, reason: 'CANCELLED' });
  });

  test('a day is of the venue: 09:00 in Oral on 2 June 2014 is 04:00 UTC, in Almaty 03:00, and in 2024 04:00', async () => {
    const at = async (day: string, timeZone: string) => {
      const session = {
        startsAt: `${day}T09:00`,
        endsAt: `${day}T10:00`,
        timeZone,
        deliveryMode: 'ONLINE',
        trainerIds: [],
      };
      const event = await create(
        seminar({ state: 'SCHEDULED', startsOn: day, endsOn: day, sessions: [session] }),
      );
      return event.sessions[0]?.startInstant;
    };
    expect(await at('2014-06-02', 'Asia/Oral')).toBe('2014-06-02T04:00:00.000Z');
    expect(await at('2014-06-02', 'Asia/Almaty')).toBe('2014-06-02T03:00:00.000Z');
    expect(await at('2024-06-03', 'Asia/Almaty')).toBe('2024-06-03T04:00:00.000Z');
  });
});

describe('input that makes no sense is refused at its field, and nothing is stored', () => {
  const session = {
    startsAt: '2014-10-07T10:00',
    endsAt: '2014-10-07T13:00',
    timeZone: 'Asia/Oral',
    deliveryMode: 'IN_PERSON',
    trainerIds: [],
  };
  test.each([
    {
      wrong: 'an unknown court',
      changes: { hostCourtIds: ['00000000-0000-7000-8000-000000000000'] },
      code: 'UNKNOWN_COURT',
      path: ['hostCourtIds', '0'],
    },
    {
      wrong: 'an end before the start',
      changes: { endsOn: '2014-10-06' },
      code: 'END_BEFORE_START',
      path: ['endsOn'],
    },
    {
      wrong: 'a title of 10,000 characters',
      changes: { title: { kk: 'а'.repeat(10_000) } },
      code: 'TEXT_LENGTH',
      path: ['title', 'kk'],
    },
    {
      wrong: 'a title of which nothing is to be seen',
      changes: { title: { kk: '   ', ru: '\u200B' } },
      code: 'REQUIRED',
      path: ['title', 'kk'],
    },
    { wrong: 'no title at all', changes: { title: {} }, code: 'REQUIRED', path: ['title'] },
    {
      wrong: 'a session that ends before it starts',
      changes: { sessions: [{ ...session, endsAt: '2014-10-07T09:00' }] },
      code: 'END_BEFORE_START',
      path: ['sessions', '0', 'endsAt'],
    },
    {
      wrong: 'a session on another day',
      changes: { sessions: [{ ...session, startsAt: '2014-10-06T10:00' }] },
      code: 'OUTSIDE_EVENT',
      path: ['sessions', '0', 'startsAt'],
    },
    {
      wrong: 'a zone that does not exist',
      changes: { sessions: [{ ...session, timeZone: 'Asia/Nowhere' }] },
      code: 'TIME_ZONE',
      path: ['sessions', '0', 'timeZone'],
    },
    {
      wrong: 'a co-host listed twice',
      changes: { hostCourtIds: 'twice' },
      code: 'LIST_REPEATS',
      path: ['hostCourtIds'],
    },
  ])('$wrong', async ({ changes, code, path }) => {
    const panel = idOf('west-kazakhstan-appellate-panel');
    const input = seminar(
      'hostCourtIds' in changes && changes.hostCourtIds === 'twice'
        ? { hostCourtIds: [panel, panel] }
        : changes,
    );
    const before = await seminars();
    const outcome = await create(input);
    expect(outcome).toMatchObject({ __typename: 'InvalidInputError', code: 'INVALID_INPUT' });
    expect(outcome.issues).toContainEqual(expect.objectContaining({ code, path }));
    expect(outcome.issues.every(({ message }) => message.length > 0)).toBe(true);
    expect(await seminars()).toEqual(before);
  });

  test('all that is wrong is said at once', async () => {
    const sessions = [{ ...session, endsAt: '2014-10-07T09:00', headCount: -1 }];
    const changes = { title: { kk: 'а'.repeat(10_000) }, endsOn: '2014-10-06', capacity: -1, sessions };
    const { issues } = await create(seminar(changes));
    expect(issues.map(({ path, code }) => `${path.join('.')} ${code}`).toSorted()).toEqual([
      'capacity NUMBER_RANGE',
      'endsOn END_BEFORE_START',
      'sessions.0.endsAt END_BEFORE_START',
      'sessions.0.headCount NUMBER_RANGE',
      'title.kk TEXT_LENGTH',
    ]);
  });

  test('an unknown kind, and a time with no minutes, do not reach the register', async () => {
    const { errors } = await coordinator.gql(CREATE, { input: seminar({ kind: 'PARTY' }) });
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    const { errors: others } = await coordinator.gql(CREATE, {
      input: seminar({ sessions: [{ ...session, startsAt: '2014-10-07' }] }),
    });
    expect(others?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  test('a title is kept without the blanks around it', async () => {
    const event = await create(seminar({ state: 'DRAFT', title: { kk: '  Татуласу \u200B' } }));
    expect(event.title.kk).toBe('Татуласу');
  });

  test('a script in a title is kept as the text that it is', async () => {
    const event = await create(seminar({ state: 'DRAFT', title: { kk: '<script>alert(1)</script>' } }));
    expect(event.title.kk).toBe('<script>alert(1)</script>');
  });
});

describe('scope', () => {
  test("R10: another court's event can be seen, but is not yours", async () => {
    const outcome = await create(
      seminar({ hostCourtIds: [idOf('semey-city-court'), idOf('oral-city-court-2')] }),
    );
    expect(outcome).toMatchObject({
      __typename: 'NotYoursError',
      code: 'NOT_YOURS',
      path: ['hostCourtIds', '0'],
    });
    const { data } = await coordinator.gql<{ trainingEvents: { nodes: { id: string; version: number }[] } }>(
      'query ($filter: TrainingEventFilter) { trainingEvents(first: 1, filter: $filter) { nodes { id version } } }',
      { filter: { courtId: idOf('semey-city-court'), states: ['HELD'] } },
    );
    const [foreign] = data.trainingEvents.nodes;
    expect(await change('cancelTrainingEvent', { ...foreign, reason: 'not mine' })).toMatchObject({
      code: 'NOT_YOURS',
    });
  });

  test("R10, R11: another court's draft looks as if it were not there, by id, in lists and in totals", async () => {
    const administrator = await app.signedIn('admin');
    const total = async (client: Client) => {
      const { data } = await client.gql<{ trainingEvents: { totalCount: number } }>(
        '{ trainingEvents { totalCount } }',
      );
      return data.trainingEvents.totalCount;
    };
    const before = [await total(coordinator), await total(administrator)] as const;
    const draft = await create(
      seminar({ state: 'DRAFT', hostCourtIds: [idOf('semey-city-court')] }),
      administrator,
    );
    expect(await total(coordinator)).toBe(before[0]);
    expect(await total(administrator)).toBe(before[1] + 1);
    const { data } = await coordinator.gql<{ trainingEvent: unknown }>(
      'query ($id: ID!) { trainingEvent(id: $id) { id } }',
      { id: draft.id },
    );
    expect(data.trainingEvent).toBeNull();
    const missing = await change('deleteTrainingEvent', {
      id: '00000000-0000-7000-8000-000000000000',
      version: 1,
    });
    expect(await change('deleteTrainingEvent', { id: draft.id, version: draft.version })).toEqual(missing);
  });

  test('management reads, and changes nothing', async () => {
    const { errors } = await management.gql(CREATE, { input: seminar() });
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});

describe('at the same time', () => {
  test('R29: a stale version changes nothing; of 50 parallel pairs exactly 50 win', async () => {
    const pairs = await Promise.all(
      Array.from({ length: 50 }, async (_, index) => {
        const event = await create(seminar({ state: 'SCHEDULED', title: { kk: `Қатар ${index}` } }));
        const twice = [1, 2].map(() => change('holdTrainingEvent', { id: event.id, version: event.version }));
        return Promise.all(twice);
      }),
    );
    const outcomes = pairs.flat();
    expect(outcomes.filter(({ __typename }) => __typename === 'TrainingEvent')).toHaveLength(50);
    expect(outcomes.filter(({ code }) => code === 'CONFLICT')).toHaveLength(50);
  });
});
