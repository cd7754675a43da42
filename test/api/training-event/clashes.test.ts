import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../../kit/client.ts';
import { type Office, openOffice, type Outcome } from '../../kit/office.ts';

let office: Office;
let west: Client;
let east: Client;
let westPanel: string;
let eastPanel: string;
let hall: string;
let trainers: string[];
let judges: string[];
beforeAll(async () => {
  office = await openOffice();
  west = await office.app.signedIn('coordinator');
  east = await office.somebody('COORDINATOR', 'east-kazakhstan-pre2022');
  westPanel = await office.idOf('court', 'west-kazakhstan-appellate-panel');
  eastPanel = await office.idOf('court', 'east-kazakhstan-appellate-panel');
  const ids = async (text: string) => (await office.sql<{ id: string }>(text)).map(({ id }) => id);
  [hall = ''] = await ids(`select id from room where court_id = '${westPanel}' order by id limit 1`);
  trainers = await ids('select id from person where trainer order by id limit 2');
  judges = await ids('select id from person where not trainer order by id limit 3');
});
afterAll(() => office.close());

interface Hours {
  readonly day: string;
  readonly from?: string;
  readonly to?: string;
  readonly [more: string]: unknown;
}

const session = ({ day, from = '10:00', to = '12:00', ...more }: Hours) => ({
  startsAt: `${day}T${from}`,
  endsAt: `${day}T${to}`,
  timeZone: 'Asia/Oral',
  deliveryMode: 'IN_PERSON',
  trainerIds: [] as string[],
  ...more,
});
const seminar = (sessions: readonly ReturnType<typeof session>[], changes: object = {}) => ({
  title: { kk: 'Қабаттасқан семинар' },
  kind: 'SEMINAR',
  hostCourtIds: [westPanel],
  startsOn: sessions[0]?.startsAt.slice(0, 10),
  endsOn: sessions.at(-1)?.endsAt.slice(0, 10),
  sessions,
  ...changes,
});
const ASKED = 'id version state clashComment sessions { id }';
const run = (mutation: string, input: object, client = west): Promise<Outcome> =>
  office.run(client, mutation, input, ASKED);
const create = (sessions: readonly ReturnType<typeof session>[], changes: object = {}, client = west) =>
  run('createTrainingEvent', seminar(sessions, changes), client);
const atEast = (hours: Hours) => session({ timeZone: 'Asia/Almaty', ...hours });
const inEast = () => ({ hostCourtIds: [eastPanel], title: { kk: 'Шығыстағы дәріс' } });

/** A step with a comment, which is an argument of its own. */
async function step(
  name: string,
  { id, version }: Outcome,
  clashComment: string | null = null,
): Promise<Outcome> {
  const { data } = await west.gql<{ result: Outcome }>(
    `mutation ($input: VersionedInput!, $clashComment: String) { result: ${name}(input: $input, clashComment: $clashComment) {
      __typename ... on TrainingEvent { ${ASKED} } ... on UserError { code } ... on InvalidInputError { issues { code path message } } } }`,
    { input: { id, version }, clashComment },
  );
  return data.result;
}

const saved = (outcome: Outcome): Outcome => {
  expect(outcome).toMatchObject({ __typename: 'TrainingEvent' });
  return outcome;
};
const codes = (outcome: Outcome): string[] =>
  outcome.issues.map(({ code, path }) => `${code} ${path.join('.')}`);

interface Found {
  readonly sessionIndex: number;
  readonly kind: string;
  readonly person: { readonly id: string } | null;
  readonly otherSessionIndex: number | null;
  readonly event: { readonly id: string } | null;
  readonly startsAt: string | null;
  readonly timeZone: string | null;
}

async function clashes(input: object, client = west): Promise<Found[]> {
  const { data, errors } = await client.gql<{ trainingClashes: Found[] }>(
    `query ($input: TrainingClashesInput!) { trainingClashes(input: $input) {
      sessionIndex kind person { id } otherSessionIndex event { id } startsAt timeZone } }`,
    { input },
  );
  expect(errors).toBeUndefined();
  return data.trainingClashes;
}
const draft = (hours: Hours) => {
  const { deliveryMode: _form, ...rest } = session(hours);
  return rest;
};

describe('a room', () => {
  test('cannot be had twice, whatever is said; one after the other is no clash', async () => {
    const day = '2017-03-01';
    const first = saved(await create([session({ day, roomId: hall })]));
    const second = await create([session({ day, from: '11:00', to: '13:00', roomId: hall })], {
      clashComment: 'Бөліп аламыз.',
    });
    expect(codes(second)).toEqual(['ROOM_TAKEN sessions.0.roomId']);
    expect(second.issues[0]?.message).toContain('Қабаттасқан семинар, 01.03.2017 10:00–12:00');
    saved(await create([session({ day, from: '12:00', to: '13:00', roomId: hall })]));
    const moved = await run('moveTrainingSession', {
      id: first.id,
      version: first.version,
      sessionId: (first['sessions'] as { id: string }[])[0]?.id,
      startsAt: `${day}T11:00`,
      endsAt: `${day}T12:30`,
    });
    expect(codes(moved)).toEqual(['ROOM_TAKEN startsAt']);
  });

  test('cannot be had twice within one event either, but its sessions may change rooms', async () => {
    const day = '2017-03-02';
    const twice = [
      session({ day, roomId: hall }),
      session({ day, from: '11:00', to: '13:00', roomId: hall }),
    ];
    expect(codes(await create(twice))).toEqual(['ROOM_TAKEN sessions.1.roomId']);
    const [, classroom = ''] = (
      await office.sql<{ id: string }>('select id from room where court_id = $1 order by id', [westPanel])
    ).map(({ id }) => id);
    const event = saved(await create([session({ day, roomId: hall }), session({ day, roomId: classroom })]));
    const stored = await office.sql<{ id: string; room: string }>(
      'select id, room_id as room from training_session where event_id = $1',
      [event.id],
    );
    const swapped = stored.map(({ id, room }) =>
      session({ day, id, roomId: room === hall ? classroom : hall }),
    );
    saved(await run('editTrainingEvent', { ...seminar(swapped), id: event.id, version: event.version }));
  });

  test('is free again when the event is cancelled; who reopens it takes it again, or is refused', async () => {
    const day = '2017-03-03';
    const first = saved(await create([session({ day, roomId: hall })]));
    const cancelled = saved(
      await run('cancelTrainingEvent', { id: first.id, version: first.version, reason: 'Тренер ауырды' }),
    );
    const second = saved(await create([session({ day, roomId: hall })]));
    const refused = await step('reopenTrainingEvent', cancelled, 'Бәрібір өтеді');
    expect(codes(refused)).toEqual(['ROOM_TAKEN id']);
    await run('cancelTrainingEvent', { id: second.id, version: second.version, reason: 'Бөлме босады' });
    expect(saved(await step('reopenTrainingEvent', cancelled))).toMatchObject({ state: 'SCHEDULED' });
    expect(codes(await create([session({ day, roomId: hall })]))).toEqual(['ROOM_TAKEN sessions.0.roomId']);
  });

  test('is not taken by a draft, until it is scheduled', async () => {
    const day = '2017-03-04';
    const plan = saved(await create([session({ day, roomId: hall })], { state: 'DRAFT' }));
    const event = saved(await create([session({ day, roomId: hall })]));
    expect(codes(await step('scheduleTrainingEvent', plan))).toEqual(['ROOM_TAKEN id']);
    expect(codes(await step('holdTrainingEvent', plan))).toEqual(['ROOM_TAKEN id']);
    saved(
      await run('postponeTrainingEvent', { id: event.id, version: event.version, postponedTo: '2017-03-06' }),
    );
    saved(await step('scheduleTrainingEvent', plan));
  });

  test('wanted by two at the same moment, is had by one; the other is told so', async () => {
    const days = Array.from({ length: 8 }, (_, index) => `2017-04-${String(index + 10)}`);
    const outcomes = await Promise.all(
      days.flatMap((day) => [1, 2].map(() => create([session({ day, roomId: hall })]))),
    );
    for (const index of days.keys()) {
      const pair = outcomes.slice(index * 2, index * 2 + 2);
      expect(pair.filter(({ __typename }) => __typename === 'TrainingEvent')).toHaveLength(1);
      expect(pair.flatMap((one) => one.issues?.map(({ code }) => code) ?? [])).toEqual(['ROOM_TAKEN']);
    }
  });

  test('is held by the database itself, on whatever path a session comes', async () => {
    const day = '2017-03-05';
    saved(await create([session({ day, roomId: hall })]));
    const other = saved(await create([session({ day, from: '11:00', to: '13:00' })]));
    await expect(
      office.sql('update training_session set room_id = $1 where event_id = $2', [hall, other.id]),
    ).rejects.toMatchObject({ code: '23P01', constraint: 'training_session_room_once' });
  });

  test('is of a court that holds the event, or within the scope; and still in use', async () => {
    const day = '2017-03-07';
    const foreign = await create([atEast({ day, roomId: hall })], inEast(), east);
    expect(codes(foreign)).toEqual(['ROOM_NOT_OF_HOST sessions.0.roomId']);
    const shared = { ...inEast(), hostCourtIds: [eastPanel, westPanel] };
    saved(await create([session({ day, roomId: hall })], shared, east));
    await office.sql(`update room set retired_on = '2030-01-01' where id = $1`, [hall]);
    const late = await create([session({ day: '2030-01-01', roomId: hall })]);
    expect(codes(late)).toEqual(['ROOM_RETIRED sessions.0.roomId']);
    await office.sql('update room set retired_on = null where id = $1', [hall]);
  });
});

describe('a trainer in two places', () => {
  test('is found across courts and zones, and may stand with a comment, which the event keeps', async () => {
    const day = '2017-05-10';
    const trainerIds = trainers.slice(0, 1);
    // 12:00 in Oskemen is 11:00 in Oral
    saved(await create([atEast({ day, from: '12:00', to: '14:00', trainerIds })], inEast(), east));
    const busy = await create([session({ day, from: '12:30', to: '14:00', trainerIds })]);
    expect(codes(busy)).toEqual(['TRAINER_BUSY sessions.0.trainerIds']);
    expect(busy.issues[0]?.message).toContain('Шығыстағы дәріс, 10.05.2017 12:00–14:00');
    saved(await create([session({ day, from: '13:00', to: '14:00', trainerIds })]));
    const said = { clashComment: 'Екінші бөлігін басқа тренер жүргізеді.' };
    const event = saved(await create([session({ day, from: '12:30', to: '13:00', trainerIds })], said));
    expect(event).toMatchObject(said);
  });

  test('asks for a comment only where a change makes the clash; it goes when the clash does', async () => {
    const day = '2017-05-11';
    const trainerIds = trainers.slice(0, 1);
    const first = saved(await create([session({ day, trainerIds })]));
    const clashComment = 'Кезектесіп жүргізеді.';
    saved(await create([session({ day, trainerIds })], { clashComment }));
    const id = (first['sessions'] as { id: string }[])[0]?.id;
    const edited = saved(
      await run('editTrainingEvent', {
        ...seminar([session({ day, id, trainerIds })], { capacity: 20 }),
        id: first.id,
        version: first.version,
      }),
    );
    const shifted = { id: first.id, version: edited.version, startsOn: '2017-05-12' };
    const free = saved(await run('moveTrainingEvent', { ...shifted, clashComment: 'Басқа күн' }));
    expect(free['clashComment']).toBeNull();
    const back = { id: first.id, version: free.version, startsOn: day };
    expect(codes(await run('moveTrainingEvent', back))).toEqual(['TRAINER_BUSY startsOn']);
    expect(saved(await run('moveTrainingEvent', { ...back, clashComment }))).toMatchObject({ clashComment });
  });

  test('is refused within one event, and where a step brings the event back, unless somebody says why', async () => {
    const day = '2017-05-15';
    const trainerIds = trainers.slice(0, 1);
    const own = [session({ day, trainerIds }), session({ day, from: '11:00', to: '13:00', trainerIds })];
    expect(codes(await create(own))).toEqual(['TRAINER_BUSY sessions.1.trainerIds']);
    const plan = saved(await create(own.slice(0, 1), { state: 'DRAFT' }));
    saved(await create(own.slice(1)));
    expect(codes(await step('scheduleTrainingEvent', plan))).toEqual(['TRAINER_BUSY id']);
    expect(await step('scheduleTrainingEvent', plan, 'ok')).toMatchObject({ code: 'INVALID_INPUT' });
    expect(saved(await step('scheduleTrainingEvent', plan, 'Бір сағат қана'))).toMatchObject({
      state: 'SCHEDULED',
      clashComment: 'Бір сағат қана',
    });
  });
});

describe('a participant in two places', () => {
  const registered = async (event: Outcome, client: Client): Promise<Outcome> =>
    saved(
      await run(
        'registerParticipants',
        { id: event.id, version: event.version, personIds: judges.slice(0, 1) },
        client,
      ),
    );

  test('is found when the event moves there; the other event is told within its scope only', async () => {
    const day = '2017-06-06';
    await registered(saved(await create([atEast({ day })], inEast(), east)), east);
    const event = await registered(saved(await create([session({ day: '2017-06-07' })])), west);
    const there = { id: event.id, version: event.version, startsOn: day };
    const busy = await run('moveTrainingEvent', there);
    expect(codes(busy)).toEqual(['PARTICIPANT_BUSY startsOn']);
    expect(busy.issues[0]?.message).not.toContain('Шығыстағы');
    const asked = { eventId: event.id, sessions: [draft({ day })] };
    expect(await clashes(asked)).toMatchObject([{ kind: 'PARTICIPANT', event: null, startsAt: null }]);
    expect(await clashes(asked, await office.app.signedIn('admin'))).toMatchObject([
      { kind: 'PARTICIPANT', event: { id: expect.any(String) }, startsAt: `${day}T10:00` },
    ]);
    // who is on a list outside the scope is not told by asking about its event
    expect(await clashes(asked, east)).toEqual([]);
    saved(await run('moveTrainingEvent', { ...there, clashComment: 'Екінші жартысына келеді' }));
  });

  test('does not clash with the sessions of the own event side by side, nor where not registered', async () => {
    const day = '2017-06-08';
    const event = await registered(saved(await create([session({ day }), session({ day })])), west);
    expect(await clashes({ eventId: event.id, sessions: [draft({ day }), draft({ day })] })).toEqual([]);
    const asked = { sessions: [draft({ day })], participantIds: judges.slice(0, 2) };
    expect(await clashes(asked)).toHaveLength(2);
    await run('registerParticipants', {
      id: event.id,
      version: event.version,
      personIds: judges.slice(0, 1),
      state: 'DECLINED',
    });
    expect(await clashes(asked)).toEqual([]);
  });
});

describe('sessions of a form', () => {
  test('are looked for by the instant: the zones of Kazakhstan became one on 2024-03-01', async () => {
    const trainerIds = trainers.slice(1, 2);
    const sessionsOf = (day: string) => [
      draft({ day, from: '09:00', to: '10:00', timeZone: 'Asia/Oral', trainerIds }),
    ];
    for (const day of ['2024-02-28', '2024-03-04'])
      // oxlint-disable-next-line no-await-in-loop -- one after another
      saved(await create([atEast({ day, from: '09:00', to: '10:00', trainerIds })], inEast(), east));
    expect(await clashes({ sessions: sessionsOf('2024-02-28') })).toEqual([]);
    expect(await clashes({ sessions: sessionsOf('2024-03-04') })).toMatchObject([
      { sessionIndex: 0, kind: 'TRAINER', person: { id: trainers[1] }, timeZone: 'Asia/Almaty' },
    ]);
  });

  test('take the later one of an hour that comes twice: 23:30 in Almaty on 2024-02-29', async () => {
    const trainerIds = trainers.slice(1, 2);
    const night = { day: '2024-02-29', from: '23:30', trainerIds };
    saved(
      await create(
        [atEast({ ...night, endsAt: '2024-03-01T00:30' })],
        { ...inEast(), endsOn: '2024-03-01' },
        east,
      ),
    );
    const oral = (from: string, to: string) => ({
      sessions: [draft({ day: '2024-02-29', from, to, timeZone: 'Asia/Oral', trainerIds })],
    });
    // 23:30 is 18:30Z then, and not 17:30Z: in Oral, which kept its clock, 23:30 too
    expect(await clashes(oral('22:30', '23:30'))).toEqual([]);
    expect(await clashes(oral('23:00', '23:31'))).toMatchObject([{ kind: 'TRAINER' }]);
  });

  test('are compared with one another, and leave out the event that they are of', async () => {
    const day = '2017-07-04';
    const trainerIds = trainers.slice(0, 1);
    const event = saved(await create([session({ day, trainerIds, roomId: hall })]));
    const sessions = [draft({ day, trainerIds, roomId: hall }), draft({ day, trainerIds, roomId: hall })];
    expect(await clashes({ eventId: event.id, sessions })).toMatchObject([
      { sessionIndex: 1, kind: 'ROOM', otherSessionIndex: 0, event: null },
      { sessionIndex: 1, kind: 'TRAINER', otherSessionIndex: 0, event: null },
    ]);
    expect(await clashes({ sessions: sessions.slice(0, 1) })).toMatchObject([
      { kind: 'ROOM', event: { id: event.id } },
      { kind: 'TRAINER', event: { id: event.id } },
    ]);
    const { errors } = await west.gql(
      'query ($input: TrainingClashesInput!) { trainingClashes(input: $input) { kind } }',
      { input: { sessions: [draft({ day, timeZone: 'US/Pacific-New' })] } },
    );
    expect(errors).toMatchObject([{ extensions: { issues: [{ code: 'TIME_ZONE' }] } }]);
  });

  test('that a clock put forward turns round do no harm', async () => {
    // in Berlin there is no 02:30 on that night: it reads as 03:30, after the end
    const night = session({
      day: '2018-03-25',
      from: '02:30',
      to: '03:10',
      timeZone: 'Europe/Berlin',
      trainerIds: trainers.slice(0, 1),
    });
    expect(await create([night])).toMatchObject({ version: 1 });
  });
});

test('the calendar is told which events clash, and of participants within the own scope only', async () => {
  const marked = async (client: Client, month: string): Promise<string[]> => {
    const { data } = await client.gql<{ clashingTrainingEvents: string[] }>(
      'query ($from: LocalDate!, $to: LocalDate!) { clashingTrainingEvents(from: $from, to: $to) }',
      { from: `${month}-01`, to: `${month}-28` },
    );
    return data.clashingTrainingEvents;
  };
  const day = '2018-02-06';
  const trainerIds = trainers.slice(0, 1);
  const one = saved(await create([session({ day, trainerIds })]));
  const two = saved(await create([session({ day, trainerIds })], { clashComment: 'Кезектеседі' }));
  saved(await create([session({ day, from: '12:00', to: '13:00', trainerIds })]));
  expect((await marked(east, '2018-02')).toSorted()).toEqual([one.id, two.id].toSorted());
  await run('cancelTrainingEvent', { id: two.id, version: two.version, reason: 'Керек емес' });
  expect(await marked(east, '2018-02')).toEqual([]);

  const other = saved(await create([session({ day })]));
  const personIds = judges.slice(0, 1);
  saved(await run('registerParticipants', { id: one.id, version: one.version, personIds }));
  const twice = { id: other.id, version: other.version, personIds, clashComment: 'Екеуіне де қатысады' };
  saved(await run('registerParticipants', twice));
  expect((await marked(west, '2018-02')).toSorted()).toEqual([one.id, other.id].toSorted());
  expect(await marked(east, '2018-02')).toEqual([]);
});
