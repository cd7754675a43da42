import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../../kit/client.ts';
import { type Office, openOffice, type Outcome } from '../../kit/office.ts';

let office: Office;
let coordinator: Client;
let persons: string[];
beforeAll(async () => {
  office = await openOffice();
  coordinator = await office.app.signedIn('coordinator');
  persons = (await office.sql<{ id: string }>('select id from person order by id limit 100')).map(
    ({ id }) => id,
  );
});
afterAll(() => office.close());

const seminar = async () => ({
  title: { kk: 'Семинар' },
  kind: 'SEMINAR',
  hostCourtIds: [await office.idOf('court', 'west-kazakhstan-appellate-panel')],
  sessions: [],
  startsOn: '2014-11-12',
  endsOn: '2014-11-12',
});

const seminarFor = async (capacity: number): Promise<Outcome> =>
  office.run(coordinator, 'createTrainingEvent', { ...(await seminar()), capacity });

const register = (event: Outcome, version: number, personIds: string[]): Promise<Outcome> =>
  office.run(coordinator, 'registerParticipants', { id: event.id, version, personIds });

const registered = async ({ id }: Outcome): Promise<number> => {
  const [row] = await office.sql<{ count: number }>(
    `select count(*)::int as count from training_registration where event_id = $1 and state = 'REGISTERED'`,
    [id],
  );
  return row?.count ?? -1;
};

/** Registers one person as a screen does: after a conflict it looks again, and tries with the version that it found. */
async function insist(event: Outcome, personId: string): Promise<Outcome> {
  for (let version = event.version; ;) {
    const outcome = await register(event, version, [personId]);
    if (outcome.code !== 'CONFLICT' || outcome.currentVersion === null) return outcome;
    version = outcome.currentVersion;
  }
}

describe('R31: ten seats', () => {
  test('are taken by ten of a hundred who insist at the same time', async () => {
    const event = await seminarFor(10);
    const outcomes = await Promise.all(persons.map((personId) => insist(event, personId)));
    expect(outcomes.filter(({ __typename }) => __typename === 'TrainingEvent')).toHaveLength(10);
    const refused = outcomes.filter(({ __typename }) => __typename === 'InvalidInputError');
    expect(refused).toHaveLength(90);
    expect(refused[0]).toMatchObject({ issues: [{ path: ['personIds'], code: 'CAPACITY_EXCEEDED' }] });
    expect(await registered(event)).toBe(10);
  }, 60_000);

  test('are not exceeded by a hundred that saw the same version: one wins, the others are told of it', async () => {
    const event = await seminarFor(10);
    const outcomes = await Promise.all(persons.map((personId) => register(event, 1, [personId])));
    expect(outcomes.filter(({ __typename }) => __typename === 'TrainingEvent')).toHaveLength(1);
    expect(outcomes.filter(({ code }) => code === 'CONFLICT')).toHaveLength(99);
    expect(await registered(event)).toBe(1);
  });

  test('cannot become eight by an edit when nine are taken; nine they can', async () => {
    const event = await seminarFor(10);
    const { version } = await register(event, 1, persons.slice(0, 9));
    const edited = async (capacity: number) =>
      office.run(coordinator, 'editTrainingEvent', { ...(await seminar()), id: event.id, version, capacity });
    expect((await edited(8)).issues).toEqual([
      expect.objectContaining({ path: ['capacity'], code: 'FEWER_THAN_REGISTERED' }),
    ]);
    expect(await edited(9)).toMatchObject({ __typename: 'TrainingEvent' });
  });

  test('cannot be given to eleven at once, nor are some of them given', async () => {
    const event = await seminarFor(10);
    expect(await register(event, 1, persons.slice(0, 11))).toMatchObject({
      issues: [{ code: 'CAPACITY_EXCEEDED' }],
    });
    expect(await registered(event)).toBe(0);
    expect(await register(event, 1, persons.slice(0, 10))).toMatchObject({ __typename: 'TrainingEvent' });
  });
});

test('one person is registered once, however the id is written', async () => {
  const event = await seminarFor(10);
  const [person = ''] = persons;
  expect(await register(event, 1, [person, person.toUpperCase()])).toMatchObject({
    issues: [{ path: ['personIds'], code: 'LIST_REPEATS' }],
  });
});
