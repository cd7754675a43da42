import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Outcome } from '../../kit/office.ts';
import { type ClashScene, codes, openClashScene, saved, session } from './clash-scene.ts';

let scene: ClashScene;
beforeAll(async () => {
  scene = await openClashScene();
});
afterAll(() => scene.office.close());

const CHANGE = `event { id version } changed left { startsOn reason fields }`;
const SESSIONS = 'sessions { id startsAt endsAt place headCount room { id } trainers { id } }';

interface Row {
  readonly id: string;
  readonly version: number;
  readonly title: { readonly kk: string };
  readonly state: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly capacity: number | null;
  readonly seriesOn: string;
  readonly series: { readonly id: string; readonly summary: string };
  readonly sessions: readonly {
    readonly id: string;
    readonly startsAt: string;
    readonly endsAt: string;
    readonly place: string | null;
    readonly headCount: number | null;
    readonly room: { readonly id: string } | null;
  }[];
}

/** A weekly series of seminars, as scheduled from its first day on, 10–12 with a room. */
async function series(from: string, count = 4, changes: object = {}, hours: object = {}): Promise<Row[]> {
  const event = saved(await scene.create([session({ day: from, ...hours })], changes));
  const rule = `FREQ=WEEKLY;COUNT=${count}`;
  const { id, version } = event;
  saved(await scene.run('repeatTrainingEvent', { id, version, rule }));
  return rows(event.id);
}

const eventWith = async (id: string): Promise<Row & { series: { occurrences: { eventId: string }[] } }> => {
  const { data } = await scene.west.gql<{ trainingEvent: never }>(
    `query ($id: ID!) { trainingEvent(id: $id) { id version title { kk } state startsOn endsOn capacity seriesOn
      series { id summary occurrences { eventId } } ${SESSIONS} } }`,
    { id },
    'en',
  );
  return data.trainingEvent;
};
const rows = async (id: string): Promise<Row[]> => {
  const { series: of } = await eventWith(id);
  return Promise.all(of.occurrences.map(({ eventId }) => eventWith(eventId)));
};
const nth = (all: readonly Row[], index: number): Row => {
  const row = all.at(index);
  if (!row) throw new Error(`There are only ${all.length}.`);
  return row;
};

/** The form of an event as it stands, with changes. */
const formOf = (row: Row, changes: object = {}) => ({
  ...scene.seminar([]),
  id: row.id,
  version: row.version,
  title: row.title,
  startsOn: row.startsOn,
  endsOn: row.endsOn,
  capacity: row.capacity,
  sessions: row.sessions.map(({ id, startsAt, endsAt, place, headCount, room }) => ({
    ...{ id, startsAt, endsAt, place, headCount, timeZone: 'Asia/Oral', deliveryMode: 'IN_PERSON' },
    roomId: room?.id ?? null,
    trainerIds: [],
  })),
  ...changes,
});
const edit = (row: Row, scope: string, changes: object, client = scene.west): Promise<Outcome> =>
  scene.office.run(client, 'editTrainingSeries', { ...formOf(row, changes), scope }, CHANGE);
/** Its sessions at other hours, or elsewhere. */
const at = (row: Row, changes: object, day = row.startsOn, from = '10:00', to = '12:00') => ({
  sessions: (formOf(row).sessions as object[]).map((one) => ({
    ...one,
    startsAt: `${day}T${from}`,
    endsAt: `${day}T${to}`,
    ...changes,
  })),
});
const titles = (all: readonly Row[]) => all.map(({ title }) => title.kk);
const starts = (all: readonly Row[]) => all.map(({ startsOn }) => startsOn.slice(5));
const COMMON = 'Қабаттасқан семинар';

describe('an edit of one event of a series', () => {
  test('is meant for that one', async () => {
    const all = await series('2031-01-07');
    expect(await edit(nth(all, 1), 'ONE', { title: { kk: 'Жеке' } })).toMatchObject({ changed: 1, left: [] });
    expect(titles(await rows(nth(all, 0).id))).toEqual([COMMON, 'Жеке', COMMON, COMMON]);
  });

  test('is meant for all: each gets a new version, but what was edited for itself stays, and is named', async () => {
    const all = await series('2031-02-04');
    await edit(nth(all, 2), 'ONE', { title: { kk: 'Жеке' }, capacity: 7 });
    const outcome = await edit(nth(all, 0), 'ALL', { title: { kk: 'Жаңа' }, capacity: 30 });
    expect(outcome).toMatchObject({
      __typename: 'TrainingSeriesChange',
      changed: 3,
      left: [{ startsOn: '2031-02-18', reason: 'OWN', fields: ['title', 'capacity'] }],
    });
    const after = await rows(nth(all, 0).id);
    expect(titles(after)).toEqual(['Жаңа', 'Жаңа', 'Жеке', 'Жаңа']);
    expect(after.map(({ capacity }) => capacity)).toEqual([30, 30, 7, 30]);
    expect(nth(after, 3).version).toBe(nth(all, 3).version + 1);
    // what was edited for itself in one field still follows in the others
    await edit(nth(after, 0), 'ALL', { ...at(nth(after, 0), { place: 'Орал' }) });
    const places = (await rows(nth(all, 0).id)).map((row) => row.sessions[0]?.place);
    expect(places).toEqual(['Орал', 'Орал', 'Орал', 'Орал']);
  });

  test('brings the common value back where the one edited had been edited for itself', async () => {
    const all = await series('2031-03-04');
    await edit(nth(all, 1), 'ONE', { title: { kk: 'Жеке' } });
    const own = nth(await rows(nth(all, 0).id), 1);
    expect(await edit(own, 'ALL', { title: { kk: 'Ортақ' } })).toMatchObject({ changed: 4, left: [] });
  });

  test('leaves those that were held, cancelled or postponed', async () => {
    const all = await series('2024-05-07');
    await scene.step('holdTrainingEvent', nth(all, 0) as unknown as Outcome);
    const reason = { reason: 'Болмайды' };
    const { id, version } = nth(all, 2);
    saved(await scene.run('cancelTrainingEvent', { id, version, ...reason }));
    expect(await edit(nth(all, 1), 'ALL', { title: { kk: 'Жаңа' } })).toMatchObject({
      changed: 2,
      left: [
        { startsOn: '2024-05-07', reason: 'STATE', fields: [] },
        { startsOn: '2024-05-21', reason: 'STATE', fields: [] },
      ],
    });
    expect(titles(await rows(id))).toEqual([COMMON, 'Жаңа', COMMON, 'Жаңа']);
  });

  test('splits the series when it is meant for this one and those after it', async () => {
    const all = await series('2031-04-01', 5);
    const third = nth(all, 2);
    expect(
      await edit(third, 'FOLLOWING', { ...at(third, {}, third.startsOn, '14:00', '16:00') }),
    ).toMatchObject({
      changed: 3,
      left: [],
    });
    const [before, after] = [await rows(nth(all, 0).id), await rows(third.id)];
    expect([starts(before), starts(after)]).toEqual([
      ['04-01', '04-08'],
      ['04-15', '04-22', '04-29'],
    ]);
    expect(after.map(({ sessions }) => sessions[0]?.startsAt.slice(11))).toEqual(['14:00', '14:00', '14:00']);
    expect(before.map(({ sessions }) => sessions[0]?.startsAt.slice(11))).toEqual(['10:00', '10:00']);
    expect([nth(before, 0).series.summary, nth(after, 0).series.summary]).toEqual([
      'Every week: Tuesday, until 14.04.2031',
      'Every week: Tuesday, until 29.04.2031',
    ]);
    // from now on they are edited apart
    expect(await edit(nth(after, 1), 'ALL', { title: { kk: 'Түстен кейін' } })).toMatchObject({ changed: 3 });
    expect(titles(await rows(nth(all, 0).id))).toEqual([COMMON, COMMON]);
  });

  test('is no split where nothing comes before', async () => {
    const all = await series('2031-05-06', 3);
    expect(await edit(nth(all, 0), 'FOLLOWING', { title: { kk: 'Жаңа' } })).toMatchObject({ changed: 3 });
    expect(nth(await rows(nth(all, 2).id), 0).series).toMatchObject({
      id: nth(all, 0).series.id,
      summary: 'Every week: Tuesday, 3 times',
    });
  });
});

describe('other days', () => {
  test('move the others by as many, wherever the one moved stands; one that was moved for itself stays', async () => {
    const all = await series('2031-06-03');
    const own = nth(all, 3);
    await edit(own, 'ONE', { startsOn: '2031-06-26', endsOn: '2031-06-26', ...at(own, {}, '2031-06-26') });
    const second = nth(all, 1);
    const days = { startsOn: '2031-06-11', endsOn: '2031-06-11', ...at(second, {}, '2031-06-11') };
    expect(await edit(second, 'ALL', days)).toMatchObject({
      changed: 3,
      left: [{ startsOn: '2031-06-26', reason: 'OWN', fields: ['startsOn'] }],
    });
    const after = await rows(second.id);
    expect(starts(after)).toEqual(['06-04', '06-11', '06-18', '06-26']);
    expect(after.map(({ sessions }) => sessions[0]?.startsAt.slice(5, 10))).toEqual(starts(after));
    expect(nth(after, 0).seriesOn).toBe('2031-06-03');
    expect(nth(after, 0).series.summary).toBe('Every week: Wednesday, 4 times');
  });

  test('take each into the place of the next one, which has left it, with the same room', async () => {
    const all = await series('2031-09-02', 4, {}, { roomId: scene.hall });
    const first = nth(all, 0);
    const later = { startsOn: '2031-09-09', endsOn: '2031-09-09', ...at(first, {}, '2031-09-09') };
    expect(await edit(first, 'ALL', later)).toMatchObject({ changed: 4, left: [] });
    const moved = await rows(first.id);
    expect(starts(moved)).toEqual(['09-09', '09-16', '09-23', '09-30']);
    const back = nth(moved, 0);
    const days = { startsOn: '2031-09-02', endsOn: '2031-09-02', ...at(back, {}, '2031-09-02') };
    expect(await edit(back, 'ALL', days)).toMatchObject({ changed: 4 });
    expect(starts(await rows(first.id))).toEqual(['09-02', '09-09', '09-16', '09-23']);
  });

  test('keep the wall clock on the other side of a zone change', async () => {
    const all = await series('2024-02-20', 3, {}, { timeZone: 'Asia/Almaty' });
    const first = nth(all, 0);
    const sessions = (at(first, {}, '2024-02-21').sessions as object[]).map((one) => ({
      ...one,
      timeZone: 'Asia/Almaty',
    }));
    await edit(first, 'ALL', { startsOn: '2024-02-21', endsOn: '2024-02-21', sessions });
    const instants = await scene.office.sql<{ starts: string; instant: string }>(
      `select starts_at::text as starts, to_char(lower(during) at time zone 'UTC', 'MM-DD HH24:MI') as instant
         from training_session s join training_event e on e.id = s.event_id where e.series_id = $1 order by 1`,
      [first.series.id],
    );
    expect(instants.map(({ instant }) => instant)).toEqual(['02-21 04:00', '02-28 04:00', '03-06 05:00']);
  });
});

describe('an edit of a series is refused as a whole', () => {
  test('where a room is taken on the day of one, which is named', async () => {
    const all = await series('2031-10-07');
    saved(await scene.create([session({ day: '2031-10-21', roomId: scene.hall })]));
    const refused = await edit(nth(all, 0), 'ALL', { ...at(nth(all, 0), { roomId: scene.hall }) });
    expect(codes(refused)).toEqual(['ROOM_TAKEN scope']);
    expect(refused.issues[0]?.message).toMatch(/^21\.10\.2031: /);
    expect((await rows(nth(all, 0).id)).map(({ sessions }) => sessions[0]?.room)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  test('from a stale form, by another court, and of an event that stands alone', async () => {
    const all = await series('2031-11-04', 2);
    const first = nth(all, 0);
    await edit(first, 'ONE', { capacity: 9 });
    expect(await edit(first, 'ALL', { capacity: 10 })).toMatchObject({ code: 'CONFLICT' });
    const fresh = nth(await rows(first.id), 0);
    expect(await edit(fresh, 'ALL', { capacity: 10 }, scene.east)).toMatchObject({ code: 'NOT_YOURS' });
    const { id } = saved(await scene.create([session({ day: '2031-11-20' })]));
    const alone = await eventWith(id);
    expect(codes(await edit(alone, 'ALL', { capacity: 10 }))).toEqual(['NOT_IN_SERIES scope']);
  });
});

test('sessions are added to all, and keep their ids and heads where they were', async () => {
  const all = await series('2032-01-06', 3);
  const second = nth(all, 1);
  const [own] = formOf(second).sessions as object[];
  const more = session({ day: second.startsOn, from: '14:00', to: '15:00' });
  const sessions = [{ ...own, headCount: 12 }, more];
  expect(await edit(second, 'ALL', { sessions })).toMatchObject({ changed: 3, left: [] });
  const after = await rows(second.id);
  expect(
    after.map((row) => row.sessions.map(({ startsAt, headCount }) => [startsAt.slice(11), headCount])),
  ).toEqual([
    [
      ['10:00', null],
      ['14:00', null],
    ],
    [
      ['10:00', 12],
      ['14:00', null],
    ],
    [
      ['10:00', null],
      ['14:00', null],
    ],
  ]);
  expect(after.map((row) => row.sessions[0]?.id)).toEqual(all.map((row) => row.sessions[0]?.id));
});
