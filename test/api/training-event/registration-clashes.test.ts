import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../../kit/client.ts';
import { type Office, openOffice, type Outcome } from '../../kit/office.ts';

let office: Office;
let coordinator: Client;
let judges: { id: string; full_name: string }[];
beforeAll(async () => {
  office = await openOffice();
  coordinator = await office.app.signedIn('coordinator');
  judges = await office.sql('select id, full_name from person where not trainer order by id limit 3');
});
afterAll(() => office.close());

const seminar = async (from: string, to: string, state = 'SCHEDULED'): Promise<Outcome> =>
  office.run(coordinator, 'createTrainingEvent', {
    ...{ title: { kk: 'Семинар' }, kind: 'SEMINAR', state },
    ...{ startsOn: '2019-02-05', endsOn: '2019-02-05' },
    hostCourtIds: [await office.idOf('court', 'west-kazakhstan-appellate-panel')],
    sessions: [
      {
        ...{ startsAt: `2019-02-05T${from}`, endsAt: `2019-02-05T${to}`, timeZone: 'Asia/Oral' },
        ...{ deliveryMode: 'IN_PERSON', trainerIds: [] },
      },
    ],
  });

const register = ({ id, version }: Outcome, people: number[], more: object = {}): Promise<Outcome> =>
  office.run(
    coordinator,
    'registerParticipants',
    { id, version, personIds: people.map((index) => judges[index]?.id), ...more },
    'id version clashComment registrations { id }',
  );

test('who is elsewhere at that time is registered with a comment, or not at all', async () => {
  await register(await seminar('10:00', '12:00'), [0, 1]);
  const other = await seminar('11:00', '13:00');
  const refused = await register(other, [1, 2]);
  expect(refused.issues).toEqual([
    expect.objectContaining({ code: 'PARTICIPANT_BUSY', path: ['personIds'] }),
  ]);
  expect(refused.issues[0]?.message).toContain(judges[1]?.full_name);
  expect(refused.issues[0]?.message).not.toContain(judges[2]?.full_name);
  expect(await office.sql('select from training_registration where event_id = $1', [other.id])).toEqual([]);

  const done = await register(other, [1, 2], { clashComment: 'Түске дейін кетеді' });
  expect(done).toMatchObject({ __typename: 'TrainingEvent', clashComment: 'Түске дейін кетеді' });
  // who is on the list already is not asked about again
  expect(await register(done, [1, 2])).toMatchObject({ clashComment: 'Түске дейін кетеді' });
});

test('nobody is in the way of a draft, of an event afterwards, or by an invitation', async () => {
  await register(await seminar('15:00', '16:00'), [0]);
  const registered = { __typename: 'TrainingEvent' };
  expect(await register(await seminar('15:00', '16:00', 'DRAFT'), [0])).toMatchObject(registered);
  expect(await register(await seminar('16:00', '17:00'), [0])).toMatchObject(registered);
  expect(await register(await seminar('15:00', '16:00'), [0], { state: 'INVITED' })).toMatchObject(
    registered,
  );
});
