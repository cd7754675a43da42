import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../../kit/client.ts';
import { type Office, openOffice, type Outcome } from '../../kit/office.ts';

let office: Office;
let coordinator: Client;
let judge: string;
beforeAll(async () => {
  office = await openOffice();
  coordinator = await office.app.signedIn('coordinator');
  const [row] = await office.sql<{ id: string }>(
    `insert into person (id, full_name, occupation, court_id)
     select gen_random_uuid(), 'Судья Оскеменов', 'JUDGE', id from court where code = 'oskemen-city-court' returning id`,
  );
  judge = row?.id ?? '';
});
afterAll(() => office.close());

const session = (startsAt: string, endsAt: string) => ({
  ...{ startsAt, endsAt, timeZone: 'Asia/Almaty', deliveryMode: 'IN_PERSON', trainerIds: [] },
});

/** An event of West Kazakhstan that was held, and how the judge was marked at its sessions. */
async function attended(sessions: object[], marks: string[], state = 'HELD'): Promise<Outcome> {
  const [first, last] = [sessions[0], sessions.at(-1)] as { startsAt: string; endsAt: string }[];
  const { id, version } = await office.run(coordinator, 'createTrainingEvent', {
    ...{ title: { kk: 'Оқыту' }, kind: 'TRAINING', state: 'HELD', sessions },
    ...{ startsOn: first?.startsAt.slice(0, 10), endsOn: last?.endsAt.slice(0, 10) },
    hostCourtIds: [await office.idOf('court', 'west-kazakhstan-appellate-panel')],
  });
  const event = await office.run(
    coordinator,
    'registerParticipants',
    { id, version, personIds: [judge] },
    'id version sessions { id } registrations { id }',
  );
  const [registration] = event['registrations'] as { id: string }[];
  const done = await office.run(coordinator, 'recordAttendance', {
    id,
    version: event.version,
    headCounts: [],
    marks: (event['sessions'] as { id: string }[]).map((one, index) => ({
      ...{ registrationId: registration?.id, sessionId: one.id, mark: marks[index] },
    })),
  });
  if (state !== 'CANCELLED') return done;
  return office.run(coordinator, 'cancelTrainingEvent', { id, version: done.version, reason: 'Өтпеген' });
}

interface TrainingRecord {
  readonly notShown: number;
  readonly entries: readonly object[];
}

async function recordOf(client: Client): Promise<TrainingRecord> {
  const { data, errors } = await client.gql<{ trainingRecord: TrainingRecord }>(
    `query ($id: ID!) { trainingRecord(personId: $id) {
       notShown entries { event { startsOn personDays personMinutes } sessions sessionsInPart minutes days } } }`,
    { id: judge },
  );
  expect(errors).toBeUndefined();
  return data.trainingRecord;
}

test('a record tells days and hours of what was attended: over a night when the clock was put back, too', async () => {
  const forenoon = session('2024-02-29T10:00', '2024-02-29T12:30');
  // three hours by the clock, which ran from 23:00 to midnight twice that night: four
  const night = session('2024-02-29T22:00', '2024-03-01T01:00');
  const dayAfter = session('2024-03-01T10:00', '2024-03-01T11:00');
  await attended([forenoon, dayAfter], ['FULL', 'PARTIAL']);
  await attended([night], ['FULL']);
  await attended([session('2023-05-10T10:00', '2023-05-10T12:00')], ['NO_SHOW']);
  await attended([session('2023-05-11T10:00', '2023-05-11T12:00')], ['FULL'], 'CANCELLED');
  const whole = { sessions: 1, sessionsInPart: 0, days: 1 };
  const { entries, notShown } = await recordOf(coordinator);
  expect(notShown).toBe(0);
  expect(entries).toHaveLength(2);
  expect(entries).toEqual(
    expect.arrayContaining([
      {
        ...{ sessions: 1, sessionsInPart: 1, minutes: 150, days: 2 },
        event: { startsOn: '2024-02-29', personDays: 2, personMinutes: 150 },
      },
      { ...whole, minutes: 240, event: { startsOn: '2024-02-29', personDays: 1, personMinutes: 240 } },
    ]),
  );
});

test("is read by the court that held the event and by the judge's own; others are told how much there is", async () => {
  const own = await office.somebody('COORDINATOR', 'oskemen-city-court');
  const stranger = await office.somebody('COORDINATOR', 'taraz-city-court');
  expect(await recordOf(own)).toMatchObject({ notShown: 0, entries: { length: 2 } });
  expect(await recordOf(stranger)).toEqual({ notShown: 2, entries: [] });
});
