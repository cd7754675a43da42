import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../../kit/client.ts';
import { type Office, openOffice, type Outcome } from '../../kit/office.ts';

let office: Office;
let coordinator: Client;
beforeAll(async () => {
  office = await openOffice();
  coordinator = await office.app.signedIn('coordinator');
});
afterAll(() => office.close());

/** A seminar that was held, with one session and one person on its list. */
async function seminarWith(personId: string | undefined, state: string): Promise<Outcome> {
  const { id, version } = await office.run(coordinator, 'createTrainingEvent', {
    title: { kk: 'Семинар' },
    kind: 'SEMINAR',
    state: 'HELD',
    startsOn: '2014-11-12',
    endsOn: '2014-11-12',
    hostCourtIds: [await office.idOf('court', 'west-kazakhstan-appellate-panel')],
    sessions: [
      {
        startsAt: '2014-11-12T10:00',
        endsAt: '2014-11-12T12:00',
        timeZone: 'Asia/Oral',
        deliveryMode: 'IN_PERSON',
        trainerIds: [],
      },
    ],
  });
  return office.run(
    coordinator,
    'registerParticipants',
    { id, version, personIds: [personId], state },
    'id version sessions { id } registrations { id }',
  );
}

const marksOf = ({ id }: Outcome) =>
  office.sql(
    `select a.mark from training_attendance a join training_registration g on g.id = a.registration_id
      where g.event_id = $1`,
    [id],
  );

test.each([
  { state: 'REGISTERED', mark: 'FULL', stored: [{ mark: 'FULL' }] },
  { state: 'WAITLISTED', mark: 'FULL', stored: [{ mark: 'FULL' }] },
  { state: 'DECLINED', mark: 'FULL', stored: null },
  { state: 'CANCELLED', mark: 'NO_SHOW', stored: null },
  { state: 'DECLINED', mark: 'NOT_RECORDED', stored: [] },
])('$mark for somebody who is $state leaves $stored', async ({ state, mark, stored }) => {
  const [person] = await office.sql<{ id: string }>('select id from person order by id limit 1');
  const event = await seminarWith(person?.id, state);
  const [session] = event['sessions'] as { id: string }[];
  const [registration] = event['registrations'] as { id: string }[];
  const { id, version } = event;
  const marks = [{ registrationId: registration?.id, sessionId: session?.id, mark }];
  const outcome = await office.run(coordinator, 'recordAttendance', { id, version, marks, headCounts: [] });
  expect(outcome).toMatchObject(
    stored
      ? { __typename: 'TrainingEvent' }
      : {
          __typename: 'InvalidInputError',
          issues: [{ code: 'NOT_COMING', path: ['marks', '0', 'mark'] }],
        },
  );
  expect(await marksOf(event)).toEqual(stored ?? []);
});
