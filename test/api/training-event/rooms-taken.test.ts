import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { atEast, type ClashScene, codes, openClashScene, saved, session } from './clash-scene.ts';

let scene: ClashScene;
beforeAll(async () => {
  scene = await openClashScene();
});
afterAll(() => scene.office.close());

describe('a room', () => {
  test('cannot be had twice, whatever is said; one after the other is no clash', async () => {
    const day = '2017-03-01';
    const first = saved(await scene.create([session({ day, roomId: scene.hall })]));
    const second = await scene.create([session({ day, from: '11:00', to: '13:00', roomId: scene.hall })], {
      clashComment: 'Бөліп аламыз.',
    });
    expect(codes(second)).toEqual(['ROOM_TAKEN sessions.0.roomId']);
    expect(second.issues[0]?.message).toContain('Қабаттасқан семинар, 01.03.2017 10:00–12:00');
    saved(await scene.create([session({ day, from: '12:00', to: '13:00', roomId: scene.hall })]));
    const moved = await scene.run('moveTrainingSession', {
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
      session({ day, roomId: scene.hall }),
      session({ day, from: '11:00', to: '13:00', roomId: scene.hall }),
    ];
    expect(codes(await scene.create(twice))).toEqual(['ROOM_TAKEN sessions.1.roomId']);
    const [, classroom = ''] = (
      await scene.office.sql<{ id: string }>('select id from room where court_id = $1 order by id', [
        scene.westPanel,
      ])
    ).map(({ id }) => id);
    const event = saved(
      await scene.create([session({ day, roomId: scene.hall }), session({ day, roomId: classroom })]),
    );
    const stored = await scene.office.sql<{ id: string; room: string }>(
      'select id, room_id as room from training_session where event_id = $1',
      [event.id],
    );
    const swapped = stored.map(({ id, room }) =>
      session({ day, id, roomId: room === scene.hall ? classroom : scene.hall }),
    );
    saved(
      await scene.run('editTrainingEvent', {
        ...scene.seminar(swapped),
        id: event.id,
        version: event.version,
      }),
    );
  });

  test('is free again when the event is cancelled; who reopens it takes it again, or is refused', async () => {
    const day = '2017-03-03';
    const first = saved(await scene.create([session({ day, roomId: scene.hall })]));
    const cancelled = saved(
      await scene.run('cancelTrainingEvent', {
        id: first.id,
        version: first.version,
        reason: 'Тренер ауырды',
      }),
    );
    const second = saved(await scene.create([session({ day, roomId: scene.hall })]));
    const refused = await scene.step('reopenTrainingEvent', cancelled, 'Бәрібір өтеді');
    expect(codes(refused)).toEqual(['ROOM_TAKEN id']);
    await scene.run('cancelTrainingEvent', {
      id: second.id,
      version: second.version,
      reason: 'Бөлме босады',
    });
    expect(saved(await scene.step('reopenTrainingEvent', cancelled))).toMatchObject({ state: 'SCHEDULED' });
    expect(codes(await scene.create([session({ day, roomId: scene.hall })]))).toEqual([
      'ROOM_TAKEN sessions.0.roomId',
    ]);
  });

  test('is not taken by a draft, until it is scheduled', async () => {
    const day = '2017-03-04';
    const plan = saved(await scene.create([session({ day, roomId: scene.hall })], { state: 'DRAFT' }));
    const event = saved(await scene.create([session({ day, roomId: scene.hall })]));
    expect(codes(await scene.step('scheduleTrainingEvent', plan))).toEqual(['ROOM_TAKEN id']);
    expect(codes(await scene.step('holdTrainingEvent', plan))).toEqual(['ROOM_TAKEN id']);
    saved(
      await scene.run('postponeTrainingEvent', {
        id: event.id,
        version: event.version,
        postponedTo: '2017-03-06',
      }),
    );
    saved(await scene.step('scheduleTrainingEvent', plan));
  });

  test('wanted by two at the same moment, is had by one; the other is told so', async () => {
    const days = Array.from({ length: 8 }, (_, index) => `2017-04-${String(index + 10)}`);
    const outcomes = await Promise.all(
      days.flatMap((day) => [1, 2].map(() => scene.create([session({ day, roomId: scene.hall })]))),
    );
    for (const index of days.keys()) {
      const pair = outcomes.slice(index * 2, index * 2 + 2);
      expect(pair.filter(({ __typename }) => __typename === 'TrainingEvent')).toHaveLength(1);
      expect(pair.flatMap((one) => one.issues?.map(({ code }) => code) ?? [])).toEqual(['ROOM_TAKEN']);
    }
  });

  test('is held by the database itself, on whatever path a session comes', async () => {
    const day = '2017-03-05';
    saved(await scene.create([session({ day, roomId: scene.hall })]));
    const other = saved(await scene.create([session({ day, from: '11:00', to: '13:00' })]));
    await expect(
      scene.office.sql('update training_session set room_id = $1 where event_id = $2', [
        scene.hall,
        other.id,
      ]),
    ).rejects.toMatchObject({ code: '23P01', constraint: 'training_session_room_once' });
  });

  test('is of a court that holds the event, or within the scope; and still in use', async () => {
    const day = '2017-03-07';
    const foreign = await scene.create([atEast({ day, roomId: scene.hall })], scene.inEast(), scene.east);
    expect(codes(foreign)).toEqual(['ROOM_NOT_OF_HOST sessions.0.roomId']);
    const shared = { ...scene.inEast(), hostCourtIds: [scene.eastPanel, scene.westPanel] };
    saved(await scene.create([session({ day, roomId: scene.hall })], shared, scene.east));
    await scene.office.sql(`update room set retired_on = '2030-01-01' where id = $1`, [scene.hall]);
    const late = await scene.create([session({ day: '2030-01-01', roomId: scene.hall })]);
    expect(codes(late)).toEqual(['ROOM_RETIRED sessions.0.roomId']);
    await scene.office.sql('update room set retired_on = null where id = $1', [scene.hall]);
  });
});
