import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../../kit/client.ts';
import type { Outcome } from '../../kit/office.ts';
import { atEast, type ClashScene, codes, draft, openClashScene, saved, session } from './clash-scene.ts';

let scene: ClashScene;
beforeAll(async () => {
  scene = await openClashScene();
});
afterAll(() => scene.office.close());

describe('a trainer in two places', () => {
  test('is found across courts and zones, and may stand with a comment, which the event keeps', async () => {
    const day = '2017-05-10';
    const trainerIds = scene.trainers.slice(0, 1);
    // 12:00 in Oskemen is 11:00 in Oral
    saved(
      await scene.create(
        [atEast({ day, from: '12:00', to: '14:00', trainerIds })],
        scene.inEast(),
        scene.east,
      ),
    );
    const busy = await scene.create([session({ day, from: '12:30', to: '14:00', trainerIds })]);
    expect(codes(busy)).toEqual(['TRAINER_BUSY sessions.0.trainerIds']);
    expect(busy.issues[0]?.message).toContain('Шығыстағы дәріс, 10.05.2017 12:00–14:00');
    saved(await scene.create([session({ day, from: '13:00', to: '14:00', trainerIds })]));
    const said = { clashComment: 'Екінші бөлігін басқа тренер жүргізеді.' };
    const event = saved(await scene.create([session({ day, from: '12:30', to: '13:00', trainerIds })], said));
    expect(event).toMatchObject(said);
  });

  test('asks for a comment only where a change makes the clash; it goes when the clash does', async () => {
    const day = '2017-05-11';
    const trainerIds = scene.trainers.slice(0, 1);
    const first = saved(await scene.create([session({ day, trainerIds })]));
    const clashComment = 'Кезектесіп жүргізеді.';
    saved(await scene.create([session({ day, trainerIds })], { clashComment }));
    const id = (first['sessions'] as { id: string }[])[0]?.id;
    const edited = saved(
      await scene.run('editTrainingEvent', {
        ...scene.seminar([session({ day, id, trainerIds })], { capacity: 20 }),
        id: first.id,
        version: first.version,
      }),
    );
    const shifted = { id: first.id, version: edited.version, startsOn: '2017-05-12' };
    const free = saved(await scene.run('moveTrainingEvent', { ...shifted, clashComment: 'Басқа күн' }));
    expect(free['clashComment']).toBeNull();
    const back = { id: first.id, version: free.version, startsOn: day };
    expect(codes(await scene.run('moveTrainingEvent', back))).toEqual(['TRAINER_BUSY startsOn']);
    expect(saved(await scene.run('moveTrainingEvent', { ...back, clashComment }))).toMatchObject({
      clashComment,
    });
  });

  test('is refused within one event, and where a step brings the event back, unless somebody says why', async () => {
    const day = '2017-05-15';
    const trainerIds = scene.trainers.slice(0, 1);
    const own = [session({ day, trainerIds }), session({ day, from: '11:00', to: '13:00', trainerIds })];
    expect(codes(await scene.create(own))).toEqual(['TRAINER_BUSY sessions.1.trainerIds']);
    const plan = saved(await scene.create(own.slice(0, 1), { state: 'DRAFT' }));
    saved(await scene.create(own.slice(1)));
    expect(codes(await scene.step('scheduleTrainingEvent', plan))).toEqual(['TRAINER_BUSY id']);
    expect(await scene.step('scheduleTrainingEvent', plan, 'ok')).toMatchObject({ code: 'INVALID_INPUT' });
    expect(saved(await scene.step('scheduleTrainingEvent', plan, 'Бір сағат қана'))).toMatchObject({
      state: 'SCHEDULED',
      clashComment: 'Бір сағат қана',
    });
  });
});

describe('a participant in two places', () => {
  const registered = async (event: Outcome, client: Client): Promise<Outcome> =>
    saved(
      await scene.run(
        'registerParticipants',
        { id: event.id, version: event.version, personIds: scene.judges.slice(0, 1) },
        client,
      ),
    );

  test('is found when the event moves there; the other event is told within its scope only', async () => {
    const day = '2017-06-06';
    await registered(saved(await scene.create([atEast({ day })], scene.inEast(), scene.east)), scene.east);
    const event = await registered(saved(await scene.create([session({ day: '2017-06-07' })])), scene.west);
    const there = { id: event.id, version: event.version, startsOn: day };
    const busy = await scene.run('moveTrainingEvent', there);
    expect(codes(busy)).toEqual(['PARTICIPANT_BUSY startsOn']);
    expect(busy.issues[0]?.message).not.toContain('Шығыстағы');
    const asked = { eventId: event.id, sessions: [draft({ day })] };
    expect(await scene.clashes(asked)).toMatchObject([{ kind: 'PARTICIPANT', event: null, startsAt: null }]);
    expect(await scene.clashes(asked, await scene.office.app.signedIn('admin'))).toMatchObject([
      { kind: 'PARTICIPANT', event: { id: expect.any(String) }, startsAt: `${day}T10:00` },
    ]);
    // who is on a list outside the scope is not told by asking about its event
    expect(await scene.clashes(asked, scene.east)).toEqual([]);
    saved(await scene.run('moveTrainingEvent', { ...there, clashComment: 'Екінші жартысына келеді' }));
  });

  test('does not clash with the sessions of the own event side by side, nor where not registered', async () => {
    const day = '2017-06-08';
    const event = await registered(
      saved(await scene.create([session({ day }), session({ day })])),
      scene.west,
    );
    expect(await scene.clashes({ eventId: event.id, sessions: [draft({ day }), draft({ day })] })).toEqual(
      [],
    );
    const asked = { sessions: [draft({ day })], participantIds: scene.judges.slice(0, 2) };
    expect(await scene.clashes(asked)).toHaveLength(2);
    await scene.run('registerParticipants', {
      id: event.id,
      version: event.version,
      personIds: scene.judges.slice(0, 1),
      state: 'DECLINED',
    });
    expect(await scene.clashes(asked)).toEqual([]);
  });
});
