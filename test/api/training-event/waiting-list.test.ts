import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../../kit/client.ts';
import { type Office, openOffice, type Outcome } from '../../kit/office.ts';

let office: Office;
let coordinator: Client;
let persons: string[];
let courtId: string;
beforeAll(async () => {
  office = await openOffice();
  coordinator = await office.app.signedIn('coordinator');
  courtId = await office.idOf('court', 'west-kazakhstan-appellate-panel');
  persons = (await office.sql<{ id: string }>('select id from person order by id limit 6')).map(
    ({ id }) => id,
  );
});
afterAll(() => office.close());

const seminar = (capacity: number | null) => ({
  title: { kk: 'Семинар' },
  kind: 'SEMINAR',
  hostCourtIds: [courtId],
  sessions: [],
  startsOn: '2014-11-12',
  endsOn: '2014-11-12',
  capacity,
});
const seminarFor = (capacity: number | null): Promise<Outcome> =>
  office.run(coordinator, 'createTrainingEvent', seminar(capacity));

const register = (event: Outcome, input: object): Promise<Outcome> =>
  office.run(coordinator, 'registerParticipants', {
    id: event.id,
    version: event.version,
    personIds: [],
    waitWhenFull: true,
    ...input,
  });

/** Of the six, in their order: R has a place, 1, 2, 3 waits in this turn, D declined, - is not on the list. */
async function list({ id }: Outcome): Promise<string> {
  const { data } = await coordinator.gql<{
    trainingEvent: {
      registrations: { state: string; waitingPlace: number | null; person: { id: string } }[];
    };
  }>(`{ trainingEvent(id: "${id}") { registrations { state waitingPlace person { id } } } }`);
  const { registrations } = data.trainingEvent;
  return persons
    .map((person) => registrations.find((one) => one.person.id === person))
    .map((one) => (one ? (one.waitingPlace ?? one.state[0]) : '-'))
    .join('');
}

const registrationOf = async ({ id }: Outcome, index: number): Promise<string> => {
  const [row] = await office.sql<{ id: string }>(
    'select id from training_registration where event_id = $1 and person_id = $2',
    [id, persons[index]],
  );
  return row?.id ?? '';
};

describe('when there are fewer places than people', () => {
  test('the rest waits in the order of the list, and who has a place keeps it', async () => {
    const event = await seminarFor(2);
    const first = await register(event, { personIds: [persons[4]] });
    expect(await list(event)).toBe('----R-');
    await register(first, { personIds: persons });
    expect(await list(event)).toBe('R123R4');
  });

  test('nobody is registered where waiting was not asked for', async () => {
    const event = await seminarFor(2);
    expect(await register(event, { personIds: persons, waitWhenFull: false })).toMatchObject({
      issues: [{ path: ['personIds'], code: 'CAPACITY_EXCEEDED' }],
    });
    expect(await list(event)).toBe('------');
  });

  test('all have a place where places are not counted', async () => {
    const event = await seminarFor(null);
    await register(event, { personIds: persons });
    expect(await list(event)).toBe('RRRRRR');
  });
});

describe('a place that becomes free', () => {
  test('goes to who waits longest: somebody declines, is taken off, or more places are found', async () => {
    const event = await seminarFor(2);
    const full = await register(event, { personIds: persons });
    expect(await list(event)).toBe('RR1234');
    const declined = await register(full, { personIds: [persons[0]], state: 'DECLINED' });
    expect(await list(event)).toBe('DRR123');
    const registrationId = await registrationOf(event, 1);
    const removed = await office.run(coordinator, 'removeRegistration', {
      id: event.id,
      version: declined.version,
      registrationId,
    });
    expect(await list(event)).toBe('D-RR12');
    await office.run(coordinator, 'editTrainingEvent', {
      ...seminar(3),
      id: event.id,
      version: removed.version,
    });
    expect(await list(event)).toBe('D-RRR1');
  });

  test('is not taken when the one who leaves was waiting, nor after the event was held', async () => {
    const event = await seminarFor(2);
    const full = await register(event, { personIds: persons.slice(0, 4) });
    const left = await register(full, { personIds: [persons[2]], state: 'DECLINED' });
    expect(await list(event)).toBe('RRD1--');
    const held = await office.run(coordinator, 'holdTrainingEvent', {
      id: event.id,
      version: left.version,
    });
    await register(held, { personIds: [persons[0]], state: 'DECLINED' });
    expect(await list(event)).toBe('DRD1--');
  });

  test('keeps the turn of who is put on the waiting list again', async () => {
    const event = await seminarFor(1);
    const full = await register(event, { personIds: persons.slice(0, 3) });
    await register(full, { personIds: [persons[1]], state: 'WAITLISTED' });
    expect(await list(event)).toBe('R12---');
  });
});

describe('who is put on the waiting list on purpose', () => {
  test('stays there while there are places, and one place that becomes free is one place', async () => {
    const event = await seminarFor(5);
    const two = await register(event, { personIds: persons.slice(0, 2) });
    const waiting = await register(two, { personIds: persons.slice(2, 5), state: 'WAITLISTED' });
    expect(await list(event)).toBe('RR123-');
    await register(waiting, { personIds: [persons[0]], state: 'DECLINED' });
    expect(await list(event)).toBe('DRR12-');
  });

  test('gives the place to the next, and not back to oneself', async () => {
    const event = await seminarFor(1);
    const alone = await register(event, { personIds: [persons[0]] });
    const demoted = await register(alone, { personIds: [persons[0]], state: 'WAITLISTED' });
    expect(await list(event)).toBe('1-----');
    const full = await register(demoted, { personIds: [persons[1]] });
    const behind = await register(full, { personIds: [persons[2]], state: 'WAITLISTED' });
    expect(await list(event)).toBe('1R2---');
    await register(behind, { personIds: [persons[1]], state: 'WAITLISTED' });
    expect(await list(event)).toBe('R21---');
  });
});

describe('places that are counted no more, or from now on', () => {
  const edited = async ({ id, version }: Outcome, capacity: number | null) =>
    office.run(coordinator, 'editTrainingEvent', { ...seminar(capacity), id, version });

  test('are enough for all who wait', async () => {
    const event = await seminarFor(2);
    await edited(await register(event, { personIds: persons }), null);
    expect(await list(event)).toBe('RRRRRR');
  });

  test('bring nobody in who waits on purpose', async () => {
    const event = await seminarFor(null);
    await edited(await register(event, { personIds: persons.slice(0, 2), state: 'WAITLISTED' }), 10);
    expect(await list(event)).toBe('12----');
  });
});

describe('somebody whom the register does not know', () => {
  const stranger = { fullName: 'Бейтаныс Адам', occupation: 'JUDGE' };

  test('is put into it and on the list at once', async () => {
    const event = await seminarFor(5);
    const done = await register(event, {
      newPersons: [{ ...stranger, courtId, email: 'beitanys@bitim.example' }],
    });
    expect(done.__typename).toBe('TrainingEvent');
    expect(
      await office.sql(
        `select p.email, p.court_id from training_registration g join person p on p.id = g.person_id where g.event_id = $1`,
        [event.id],
      ),
    ).toEqual([{ email: 'beitanys@bitim.example', court_id: courtId }]);
  });

  test('is neither, where one of them cannot be: the field is named, in its place of the list', async () => {
    const event = await seminarFor(5);
    const elsewhere = await office.idOf('court', 'oskemen-city-court');
    expect(
      await register(event, {
        newPersons: [
          { ...stranger, fullName: 'Бірінші Адам' },
          { ...stranger, courtId: elsewhere },
        ],
      }),
    ).toMatchObject({ __typename: 'NotYoursError', path: ['newPersons', '1', 'courtId'] });
    expect(await office.sql(`select from person where full_name = 'Бірінші Адам'`)).toEqual([]);
  });

  test('needs at least somebody', async () => {
    const event = await seminarFor(5);
    expect(await register(event, {})).toMatchObject({ issues: [{ path: ['personIds'], code: 'REQUIRED' }] });
  });
});
