import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../../kit/client.ts';
import { atEast, type ClashScene, draft, openClashScene, saved, session } from './clash-scene.ts';

let scene: ClashScene;
beforeAll(async () => {
  scene = await openClashScene();
});
afterAll(() => scene.office.close());

describe('sessions of a form', () => {
  test('are looked for by the instant: the zones of Kazakhstan became one on 2024-03-01', async () => {
    const trainerIds = scene.trainers.slice(1, 2);
    const sessionsOf = (day: string) => [
      draft({ day, from: '09:00', to: '10:00', timeZone: 'Asia/Oral', trainerIds }),
    ];
    for (const day of ['2024-02-28', '2024-03-04'])
      // oxlint-disable-next-line no-await-in-loop -- one after another
      saved(
        await scene.create(
          [atEast({ day, from: '09:00', to: '10:00', trainerIds })],
          scene.inEast(),
          scene.east,
        ),
      );
    expect(await scene.clashes({ sessions: sessionsOf('2024-02-28') })).toEqual([]);
    expect(await scene.clashes({ sessions: sessionsOf('2024-03-04') })).toMatchObject([
      { sessionIndex: 0, kind: 'TRAINER', person: { id: scene.trainers[1] }, timeZone: 'Asia/Almaty' },
    ]);
  });

  test('say which hour is meant that comes twice: 23:30 in Almaty on 2024-02-29', async () => {
    const trainerIds = scene.trainers.slice(1, 2);
    const night = { day: '2024-02-29', from: '23:30', trainerIds };
    saved(
      await scene.create(
        [atEast({ ...night, endsAt: '2024-03-01T00:30', startsEarlier: false })],
        { ...scene.inEast(), endsOn: '2024-03-01' },
        scene.east,
      ),
    );
    const oral = (from: string, to: string) => ({
      sessions: [draft({ day: '2024-02-29', from, to, timeZone: 'Asia/Oral', trainerIds })],
    });
    // 23:30 is 18:30Z then, and not 17:30Z: in Oral, which kept its clock, 23:30 too
    expect(await scene.clashes(oral('22:30', '23:30'))).toEqual([]);
    expect(await scene.clashes(oral('23:00', '23:31'))).toMatchObject([{ kind: 'TRAINER' }]);
  });

  test('are compared with one another, and leave out the event that they are of', async () => {
    const day = '2017-07-04';
    const trainerIds = scene.trainers.slice(0, 1);
    const event = saved(await scene.create([session({ day, trainerIds, roomId: scene.hall })]));
    const sessions = [
      draft({ day, trainerIds, roomId: scene.hall }),
      draft({ day, trainerIds, roomId: scene.hall }),
    ];
    expect(await scene.clashes({ eventId: event.id, sessions })).toMatchObject([
      { sessionIndex: 1, kind: 'ROOM', otherSessionIndex: 0, event: null },
      { sessionIndex: 1, kind: 'TRAINER', otherSessionIndex: 0, event: null },
    ]);
    expect(await scene.clashes({ sessions: sessions.slice(0, 1) })).toMatchObject([
      { kind: 'ROOM', event: { id: event.id } },
      { kind: 'TRAINER', event: { id: event.id } },
    ]);
    const { errors } = await scene.west.gql(
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
      trainerIds: scene.trainers.slice(0, 1),
    });
    expect(await scene.create([night])).toMatchObject({ version: 1 });
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
  const trainerIds = scene.trainers.slice(0, 1);
  const one = saved(await scene.create([session({ day, trainerIds })]));
  const two = saved(await scene.create([session({ day, trainerIds })], { clashComment: 'Кезектеседі' }));
  saved(await scene.create([session({ day, from: '12:00', to: '13:00', trainerIds })]));
  expect((await marked(scene.east, '2018-02')).toSorted()).toEqual([one.id, two.id].toSorted());
  await scene.run('cancelTrainingEvent', { id: two.id, version: two.version, reason: 'Керек емес' });
  expect(await marked(scene.east, '2018-02')).toEqual([]);

  const other = saved(await scene.create([session({ day })]));
  const personIds = scene.judges.slice(0, 1);
  saved(await scene.run('registerParticipants', { id: one.id, version: one.version, personIds }));
  const twice = { id: other.id, version: other.version, personIds, clashComment: 'Екеуіне де қатысады' };
  saved(await scene.run('registerParticipants', twice));
  expect((await marked(scene.west, '2018-02')).toSorted()).toEqual([one.id, other.id].toSorted());
  expect(await marked(scene.east, '2018-02')).toEqual([]);
});
