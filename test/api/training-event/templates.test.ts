import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../../kit/client.ts';
import type { Outcome } from '../../kit/office.ts';
import { type ClashScene, codes, openClashScene, saved, session } from './clash-scene.ts';

let scene: ClashScene;
beforeAll(async () => {
  scene = await openClashScene();
});
afterAll(() => scene.office.close());

const KEPT = `id version name kind lastDay capacity planReference sessionCount createdBy allowedActions
  title { kk } audience { ru } court { id } hosts { lead court { id } } programme { id } partnerProject { id }
  sessions { startDay startTime endDay endTime timeZone place deliveryMode onlineUrl title { kk } room { id } trainers { id } }`;

const keep = (event: Outcome, name: string, courtId = scene.westPanel, client = scene.west) =>
  scene.office.run(client, 'createTrainingTemplate', { eventId: event.id, courtId, name }, KEPT);
const rename = (template: Outcome, name: string, client = scene.west): Promise<Outcome> =>
  scene.office.run(
    client,
    'renameTrainingTemplate',
    { id: template.id, version: template.version, name },
    KEPT,
  );
const remove = ({ id, version }: Outcome, client = scene.west): Promise<Outcome> =>
  scene.office.run(client, 'deleteTrainingTemplate', { id, version });

async function names(client: Client, filter: object = {}): Promise<string[]> {
  const { data, errors } = await client.gql<{ trainingTemplates: { nodes: { name: string }[] } }>(
    'query ($filter: TrainingTemplateFilter) { trainingTemplates(filter: $filter, first: 100) { nodes { name } } }',
    { filter },
    'kk',
  );
  expect(errors).toBeUndefined();
  return data.trainingTemplates.nodes.map(({ name }) => name);
}
const seen = async (id: string, client: Client) => {
  const { data } = await client.gql<{ trainingTemplate: { name: string } | null }>(
    'query ($id: ID!) { trainingTemplate(id: $id) { name } }',
    { id },
  );
  return data.trainingTemplate;
};

/** Two days, with a room, a trainer and heads counted. */
const twoDays = async (): Promise<Outcome> =>
  saved(
    await scene.create(
      [
        session({
          ...{ day: '2034-03-01', roomId: scene.hall, trainerIds: [scene.trainers[0]], headCount: 12 },
          ...{ place: 'Орал, үлкен зал', title: { kk: 'Кіріспе' } },
        }),
        session({ day: '2034-03-02', from: '14:00', to: '16:30', deliveryMode: 'ONLINE' }),
      ],
      {
        ...{ capacity: 25, planReference: 'III/4', audience: { ru: 'Судьи' } },
        ...{ clashComment: 'Екі жерде', kind: 'ROUND_TABLE' },
        hostCourtIds: [scene.westPanel, scene.eastPanel],
      },
    ),
  );

describe('a template', () => {
  test('keeps all of an event but its days, its heads and who came', async () => {
    const event = await twoDays();
    await scene.office.sql('update training_event set clash_comment = null where id = $1', [event.id]);
    expect(await keep(event, 'Екі күндік дөңгелек үстел')).toMatchObject({
      ...{ __typename: 'TrainingTemplate', version: 1, name: 'Екі күндік дөңгелек үстел' },
      ...{ kind: 'ROUND_TABLE', lastDay: 1, capacity: 25, planReference: 'III/4', sessionCount: 2 },
      ...{ title: { kk: 'Қабаттасқан семинар' }, audience: { ru: 'Судьи' }, court: { id: scene.westPanel } },
      hosts: [
        { lead: true, court: { id: scene.westPanel } },
        { lead: false, court: { id: scene.eastPanel } },
      ],
      ...{ programme: null, partnerProject: null, allowedActions: ['EDIT', 'DELETE'] },
      createdBy: expect.any(String),
      sessions: [
        {
          ...{ startDay: 0, startTime: '10:00', endDay: 0, endTime: '12:00', timeZone: 'Asia/Oral' },
          ...{
            place: 'Орал, үлкен зал',
            deliveryMode: 'IN_PERSON',
            onlineUrl: null,
            title: { kk: 'Кіріспе' },
          },
          ...{ room: { id: scene.hall }, trainers: [{ id: scene.trainers[0] }] },
        },
        {
          ...{ startDay: 1, startTime: '14:00', endDay: 1, endTime: '16:30', deliveryMode: 'ONLINE' },
          ...{ place: null, title: null, room: null, trainers: [] },
        },
      ],
    });
    const [row] = await scene.office.sql<{ pattern: object }>(
      `select pattern from training_template where name = 'Екі күндік дөңгелек үстел'`,
    );
    expect(JSON.stringify(row?.pattern)).not.toMatch(/2034|headCount|clashComment|"id"/);
  });

  test('of another court’s event is kept for the own one, without its hosts and rooms', async () => {
    const event = saved(
      await scene.create([session({ day: '2034-04-04', roomId: scene.hall, place: 'Зал' })]),
    );
    const kept = await keep(event, 'Шығысқа алынған', scene.eastPanel, scene.east);
    expect(kept).toMatchObject({
      hosts: [{ lead: true, court: { id: scene.eastPanel } }],
      sessions: [{ room: null, place: 'Зал' }],
    });
    expect(await names(scene.east)).toEqual(['Шығысқа алынған']);
  });

  test('is listed by name, found by its name and by the title of its events, and by its court', async () => {
    const event = saved(await scene.create([session({ day: '2034-05-04' })], { title: { ru: 'Медиация' } }));
    await keep(event, 'Әдеп');
    await keep(event, 'Ювеналды');
    await keep(event, 'Іс жүргізу');
    const listed = await names(scene.west, { search: 'медиация' });
    // in the Kazakh order of letters
    expect(listed).toEqual(['Әдеп', 'Іс жүргізу', 'Ювеналды'].toSorted((a, b) => a.localeCompare(b, 'kk')));
    expect(await names(scene.west, { search: 'адеп' })).toEqual(['Әдеп']);
    expect(await names(scene.west, { courtId: scene.eastPanel })).toEqual([]);
  });

  test('is renamed and deleted; the event that it was made from stays', async () => {
    const event = saved(await scene.create([session({ day: '2034-06-06' })]));
    const kept = await keep(event, 'Бірінші атауы');
    const renamed = await rename(kept, 'Екінші атауы');
    expect(renamed).toMatchObject({ name: 'Екінші атауы', version: 2 });
    expect(await rename(kept, 'Ескі беттен')).toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
    expect(await remove(kept)).toMatchObject({ code: 'CONFLICT' });
    expect(await remove(renamed)).toMatchObject({ __typename: 'Deleted', id: kept.id });
    expect(await seen(kept.id, scene.west)).toBeNull();
    const [stays] = await scene.office.sql('select state from training_event where id = $1', [event.id]);
    expect(stays).toEqual({ state: 'SCHEDULED' });
  });

  test('outlives the room, the trainer and the programme that it points to', async () => {
    const { office } = scene;
    const admin = await office.app.signedIn('admin');
    const room = await office.run(scene.west, 'createRoom', {
      ...{ name: { kk: 'Уақытша бөлме' }, courtId: scene.westPanel },
    });
    const event = saved(
      await scene.create([session({ day: '2034-07-04', roomId: room.id, place: 'Уақытша' })]),
    );
    const kept = await keep(event, 'Бөлмесі жоғалған');
    const { id, version } = event;
    await office.run(scene.west, 'deleteTrainingEvent', { id, version });
    expect(await office.run(scene.west, 'deleteRoom', { id: room.id, version: room.version })).toMatchObject({
      __typename: 'Deleted',
    });
    const { data } = await admin.gql<{ trainingTemplate: { sessions: object[] } }>(
      'query ($id: ID!) { trainingTemplate(id: $id) { sessions { place room { id } } } }',
      { id: kept.id },
    );
    expect(data.trainingTemplate.sessions).toEqual([{ place: 'Уақытша', room: null }]);
  });
});

describe('R10: a template of another court', () => {
  test('is not there: not in the list, not by its id, not to rename or delete', async () => {
    const event = saved(await scene.create([session({ day: '2034-08-08' })]));
    const kept = await keep(event, 'Батыстың үлгісі');
    expect(await names(scene.east)).not.toContain('Батыстың үлгісі');
    expect(await seen(kept.id, scene.east)).toBeNull();
    expect(await rename(kept, 'Шығыс атаған', scene.east)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await remove(kept, scene.east)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await seen(kept.id, scene.west)).toEqual({ name: 'Батыстың үлгісі' });
  });

  test('is not made by who may not plan for it, nor from a draft that cannot be seen', async () => {
    const draft = saved(await scene.create([session({ day: '2034-09-05' })], { state: 'DRAFT' }));
    expect(await keep(draft, 'Бөтен сотқа', scene.eastPanel)).toMatchObject({
      ...{ code: 'NOT_YOURS', path: ['courtId'] },
    });
    expect(codes(await keep(draft, 'Нобайдан', scene.eastPanel, scene.east))).toEqual([
      'UNKNOWN_RECORD eventId',
    ]);
    expect(await keep(draft, 'Өз нобайынан')).toMatchObject({ __typename: 'TrainingTemplate' });
  });
});

test('two templates of a court cannot have one name', async () => {
  const event = saved(await scene.create([session({ day: '2034-10-03' })]));
  await keep(event, 'Жалғыз');
  const other = await keep(event, 'Басқа');
  expect(await keep(event, 'Жалғыз')).toMatchObject({ code: 'CONFLICT', path: ['name'] });
  expect(await rename(other, 'Жалғыз')).toMatchObject({ code: 'CONFLICT', path: ['name'] });
  expect(codes(await keep(event, '  '))[0]).toMatch(/name$/);
});
