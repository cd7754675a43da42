import { evaluationOpens } from '@bitim/server/training-event/evaluation-facts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Outcome } from '../../kit/office.ts';
import { atEast, type ClashScene, codes, openClashScene, saved } from './clash-scene.ts';

let scene: ClashScene;
beforeAll(async () => {
  scene = await openClashScene();
});
afterAll(() => scene.office.close());

// in Almaty the clock was put back from 24:00 to 23:00 on that night, for good
const NIGHT = '2024-02-29';
const late = (changes: object = {}) => atEast({ day: NIGHT, from: '23:10', to: '23:40', ...changes });
const plan = (changes: object = {}) => scene.create([late(changes)], scene.inEast(), scene.east);
const instants = async ({ id }: Outcome) =>
  scene.office.sql<{ starts: string; ends: string }>(
    `select to_char(lower(during) at time zone 'UTC', 'HH24:MI') as starts,
            to_char(upper(during) at time zone 'UTC', 'HH24:MI') as ends
       from training_session where event_id = $1`,
    [id],
  );

test('an hour that comes twice is asked about, at each end', async () => {
  expect(codes(await plan())).toEqual([
    'REPEATED_HOUR sessions.0.startsAt',
    'REPEATED_HOUR sessions.0.endsAt',
  ]);
  expect(codes(await plan({ startsEarlier: true }))).toEqual(['REPEATED_HOUR sessions.0.endsAt']);
  expect(saved(await scene.create([late({ timeZone: 'Asia/Oral' })]))).toMatchObject({ version: 1 });
});

test.each([
  { startsEarlier: true, endsEarlier: true, starts: '17:10', ends: '17:40' },
  { startsEarlier: true, endsEarlier: false, starts: '17:10', ends: '18:40' },
  { startsEarlier: false, endsEarlier: false, starts: '18:10', ends: '18:40' },
])('said so, it is $starts to $ends of UTC', async ({ starts, ends, ...which }) => {
  const event = saved(await plan(which));
  expect(await instants(event)).toEqual([{ starts, ends }]);
  const { data } = await scene.east.gql<{ trainingEvent: { sessions: object[] } }>(
    'query ($id: ID!) { trainingEvent(id: $id) { sessions { startsEarlier endsEarlier startInstant } } }',
    { id: event.id },
  );
  expect(data.trainingEvent.sessions).toEqual([{ ...which, startInstant: `${NIGHT}T${starts}:00.000Z` }]);
});

test('the first and the second of them are different times: a trainer may teach at both', async () => {
  const trainerIds = scene.trainers.slice(0, 1);
  saved(await plan({ trainerIds, startsEarlier: true, endsEarlier: true }));
  saved(await plan({ trainerIds, startsEarlier: false, endsEarlier: false }));
  expect(codes(await plan({ trainerIds, startsEarlier: true, endsEarlier: true }))).toEqual([
    'TRAINER_BUSY sessions.0.trainerIds',
  ]);
});

test('a session that is moved there is asked about too, and once it is elsewhere nothing is', async () => {
  const event = saved(
    await scene.create([atEast({ day: NIGHT, from: '10:00', to: '12:00' })], scene.inEast(), scene.east),
  );
  const [session] = event['sessions'] as { id: string }[];
  const sessionId = session?.id;
  const move = (version: number, hours: object) =>
    scene.run('moveTrainingSession', { id: event.id, version, sessionId, ...hours }, scene.east);
  const there = { startsAt: `${NIGHT}T22:30`, endsAt: `${NIGHT}T23:30` };
  expect(codes(await move(event.version, there))).toEqual(['REPEATED_HOUR endsAt']);
  const moved = saved(await move(event.version, { ...there, endsEarlier: true }));
  expect(await instants(event)).toEqual([{ starts: '16:30', ends: '17:30' }]);
  saved(await move(moved.version, { startsAt: `${NIGHT}T09:00`, endsAt: `${NIGHT}T10:00` }));
  expect(await instants(event)).toEqual([{ starts: '03:00', ends: '04:00' }]);
});

test('a series of it is made and edited as a whole, and each event keeps the hour that it means', async () => {
  const before = atEast({ day: '2024-02-28', from: '23:10', to: '23:40' });
  const anchor = saved(await scene.create([before], scene.inEast(), scene.east));
  saved(
    await scene.run(
      'repeatTrainingEvent',
      { id: anchor.id, version: anchor.version, rule: 'FREQ=DAILY;COUNT=3' },
      scene.east,
    ),
  );
  const event = saved(await plan({ startsEarlier: true, endsEarlier: true }));
  const weekly = { id: event.id, version: event.version, rule: 'FREQ=WEEKLY;COUNT=3' };
  saved(await scene.run('repeatTrainingEvent', weekly, scene.east));
  const [, second] = await scene.office.sql<{ id: string; version: number; day: string; session: string }>(
    `select e.id, e.version, e.starts_on::text as day, s.id as session
       from training_event e join training_session s on s.event_id = e.id
      where e.series_id = (select series_id from training_event where id = $1) order by e.series_on`,
    [event.id],
  );
  if (!second) throw new Error('There is no second event.');
  const sessions = [atEast({ day: second.day, from: '23:10', to: '23:40', id: second.session })];
  const changes = { ...scene.inEast(), title: { kk: 'Жаңа атау' } };
  const input = { ...scene.seminar(sessions, changes), id: second.id, version: second.version, scope: 'ALL' };
  expect(await scene.office.run(scene.east, 'editTrainingSeries', input, 'changed')).toMatchObject({
    changed: 3,
  });
  expect(await instants(event)).toEqual([{ starts: '17:10', ends: '17:40' }]);
});

test('participants mark themselves around the hour that is meant, and evaluate after it', async () => {
  const [earlier, later] = [
    saved(await plan({ startsEarlier: true, endsEarlier: true })),
    saved(await plan({ startsEarlier: false, endsEarlier: false })),
  ];
  const windowOf = async (event: Outcome) => {
    const [one] = event['sessions'] as { id: string }[];
    const input = { id: event.id, sessionId: one?.id };
    const { opensAt, closesAt } = await scene.office.run(
      scene.east,
      'openCheckIn',
      input,
      'opensAt closesAt',
    );
    const [row] = await scene.office.sql<{ at: Date }>(
      `select ${evaluationOpens('e')} as at from training_event e where e.id = $1`,
      [event.id],
    );
    return [opensAt, closesAt, row?.at].map((at) => new Date(at as string).getTime());
  };
  const [ofEarlier, ofLater] = [await windowOf(earlier), await windowOf(later)];
  expect(ofLater.map((at, index) => at - (ofEarlier[index] ?? 0))).toEqual([3_600_000, 3_600_000, 3_600_000]);
});
