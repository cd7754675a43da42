import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../../kit/client.ts';
import { type Office, openOffice, type Outcome } from '../../kit/office.ts';

let office: Office;
let west: Client;
let east: Client;
let panel: string;
beforeAll(async () => {
  office = await openOffice();
  west = await office.app.signedIn('coordinator');
  east = await office.somebody('COORDINATOR', 'east-kazakhstan-pre2022');
  panel = await office.idOf('court', 'west-kazakhstan-appellate-panel');
});
afterAll(() => office.close());

const classroom = (changes: object = {}) => ({
  name: { kk: '№ 5 оқу сыныбы' },
  courtId: panel,
  capacity: 24,
  ...changes,
});
const ASKED = 'id version retiredOn allowedActions capacity location name { kk } court { id }';
const create = (input: object, client = west): Promise<Outcome> =>
  office.run(client, 'createRoom', input, ASKED);
const edit = (input: object): Promise<Outcome> => office.run(west, 'editRoom', input, ASKED);
const refused = (code: string, ...path: string[]) => [expect.objectContaining({ code, path })];

/** A session of a scheduled seminar in the room, put there past the API. */
async function bookedOn(roomId: string, day: string): Promise<string> {
  const event = await office.run(west, 'createTrainingEvent', {
    title: { kk: 'Семинар' },
    kind: 'SEMINAR',
    hostCourtIds: [panel],
    startsOn: day,
    endsOn: day,
    sessions: [
      {
        startsAt: `${day}T10:00`,
        endsAt: `${day}T12:00`,
        timeZone: 'Asia/Oral',
        deliveryMode: 'IN_PERSON',
        trainerIds: [],
      },
    ],
  });
  await office.sql('update training_session set room_id = $1 where event_id = $2', [roomId, event.id]);
  return event.id;
}

describe('a room', () => {
  test('is entered, changed and deleted by the court that keeps it', async () => {
    const room = await create(classroom({ location: 'Орал, 3-қабат' }));
    expect(room).toMatchObject({
      version: 1,
      retiredOn: null,
      allowedActions: ['EDIT', 'DELETE'],
      name: { kk: '№ 5 оқу сыныбы' },
      court: { id: panel },
    });
    const { id } = room;
    const changed = await edit({ ...classroom({ capacity: 30 }), id, version: 1 });
    expect(changed).toMatchObject({ version: 2, capacity: 30, location: null });
    expect(await edit({ ...classroom(), id, version: 1 })).toMatchObject({
      code: 'CONFLICT',
      currentVersion: 2,
    });
    expect(await office.run(west, 'deleteRoom', { id, version: 2 })).toEqual({ __typename: 'Deleted', id });
  });

  test('is seen by everybody, and changed within its scope only', async () => {
    const { id, version } = await create(classroom());
    const { data } = await east.gql<{ room: object }>(
      'query ($id: ID!) { room(id: $id) { allowedActions name { text } } }',
      { id },
    );
    expect(data.room).toEqual({ allowedActions: [], name: { text: '№ 5 оқу сыныбы' } });
    expect(await office.run(east, 'editRoom', { ...classroom(), id, version })).toMatchObject({
      code: 'NOT_YOURS',
    });
    expect(await office.run(east, 'deleteRoom', { id, version })).toMatchObject({ code: 'NOT_YOURS' });
    expect(await create(classroom(), east)).toMatchObject({ code: 'NOT_YOURS', path: ['courtId'] });
  });

  test('goes out of use once no session stands in it from that day on, and stays while one ever did', async () => {
    const { id, version } = await create(classroom());
    const event = await bookedOn(id, '2019-05-14');
    const retired = (retiredOn: string) => edit({ ...classroom(), id, version, retiredOn });
    expect((await retired('2019-05-14')).issues).toEqual(refused('ROOM_BOOKED', 'retiredOn'));
    expect(await retired('2019-05-15')).toMatchObject({ version: version + 1, retiredOn: '2019-05-15' });
    expect(await office.run(west, 'deleteRoom', { id, version: version + 1 })).toMatchObject({
      code: 'IN_USE',
      uses: [{ what: 'SESSION', count: 1 }],
    });
    await office.sql('update training_session set room_id = null where event_id = $1', [event]);
    expect(await office.run(west, 'deleteRoom', { id, version: version + 1 })).toMatchObject({ id });
  });

  test('is found by name, seats, day and the courts that hold an event', async () => {
    const { id } = await create(classroom({ name: { kk: 'Қостанай залы' }, capacity: 7 }));
    const found = async (client: Client, filter: object): Promise<string[]> => {
      const { data } = await client.gql<{ rooms: { nodes: { id: string }[] } }>(
        'query ($filter: RoomFilter) { rooms(first: 100, filter: $filter, sort: { field: CAPACITY }) { nodes { id } } }',
        { filter },
      );
      return data.rooms.nodes.map((node) => node.id);
    };
    expect(await found(west, { search: 'костанай', courtId: panel })).toEqual([id]);
    expect(await found(west, { courtId: panel })).toContain(id);
    expect(await found(west, { courtId: panel, capacityFrom: 8 })).not.toContain(id);
    expect(await found(east, { forHosts: [panel] })).toContain(id);
    expect(await found(east, { forHosts: [] })).not.toContain(id);
    expect(await found(east, { mine: true })).not.toContain(id);
    await office.sql(`update room set retired_on = '2020-01-01' where id = $1`, [id]);
    expect(await found(west, { courtId: panel, inUseOn: '2019-12-31' })).toContain(id);
    expect(await found(west, { courtId: panel, inUseOn: '2020-01-01' })).not.toContain(id);
  });
});
