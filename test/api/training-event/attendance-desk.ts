import type { Client } from '../../kit/client.ts';
import type { Office, Outcome } from '../../kit/office.ts';

/** An event with people and sessions, as the tests of attendance need them. */
export interface Attended {
  readonly id: string;
  readonly sessions: readonly string[];
  /** Registrations, in the order of the persons. */
  readonly registrations: readonly string[];
  readonly persons: readonly string[];
}

const wallClock = (at: Date): string => at.toISOString().slice(0, 16);

/** A wall clock in UTC, so many minutes from now. */
export const inMinutes = (minutes: number): string => wallClock(new Date(Date.now() + minutes * 60_000));

/** Two sessions: one that is on now, and one that is over since yesterday. */
export const NOW_AND_YESTERDAY = [
  [-1440 - 60, -1440],
  [-10, 50],
] as const;

interface Wanted {
  readonly state?: 'SCHEDULED' | 'HELD' | 'DRAFT';
  /** Minutes from now at which each begins and ends. */
  readonly sessions?: readonly (readonly [number, number])[];
  readonly persons?: readonly string[];
  readonly title?: object;
}

let made = 0;

/** Somebody new, whom nobody else's name is like. */
export async function newPerson(
  office: Office,
  fullName: string,
  email: string | null = null,
): Promise<string> {
  const [row] = await office.sql<{ id: string }>(
    `insert into person (id, full_name, occupation, trainer, email, court_id)
     values (gen_random_uuid(), $1, 'JUDGE', false, $2, (select id from court where code = 'west-kazakhstan-appellate-panel'))
     returning id`,
    [fullName, email],
  );
  return row?.id ?? '';
}

export async function attended(
  office: Office,
  client: Client,
  {
    state = 'SCHEDULED',
    sessions = NOW_AND_YESTERDAY,
    persons,
    title = { kk: 'Медиация семинары' },
  }: Wanted = {},
): Promise<Attended> {
  made += 1;
  const people = persons ?? [await newPerson(office, `Тыңдаушы Нөмірі${made} Болатұлы`)];
  const from = Math.min(...sessions.map(([begin]) => begin));
  const to = Math.max(...sessions.map(([, end]) => end));
  const event = await office.run(client, 'createTrainingEvent', {
    title,
    kind: 'SEMINAR',
    state,
    startsOn: inMinutes(from).slice(0, 10),
    endsOn: inMinutes(to).slice(0, 10),
    hostCourtIds: [await office.idOf('court', 'west-kazakhstan-appellate-panel')],
    sessions: sessions.map(([begin, end]) => ({
      startsAt: inMinutes(begin),
      endsAt: inMinutes(end),
      timeZone: 'Etc/UTC',
      deliveryMode: 'IN_PERSON',
      trainerIds: [],
    })),
  });
  const { id, version } = event;
  if (!id) throw new Error(JSON.stringify(event));
  const list = await office.run(
    client,
    'registerParticipants',
    { id, version, personIds: people, clashComment: 'Тест үшін' },
    'id sessions { id } registrations { id person { id } }',
  );
  const registrations = list['registrations'] as { id: string; person: { id: string } }[];
  return {
    id,
    sessions: (list['sessions'] as { id: string }[]).map((one) => one.id),
    registrations: people.map((person) => registrations.find((one) => one.person.id === person)?.id ?? ''),
    persons: people,
  };
}

export const mark = (
  office: Office,
  client: Client,
  { id, registrations, sessions }: Attended,
  marks: readonly [person: number, session: number, mark: string, seen?: string][],
): Promise<Outcome> =>
  office.run(
    client,
    'markAttendance',
    {
      id,
      marks: marks.map(([person, session, made_, seen = 'NOT_RECORDED']) => ({
        registrationId: registrations[person],
        sessionId: sessions[session],
        mark: made_,
        seen,
      })),
    },
    'id attendanceCount registrations { id eventMark eventMarkSaid eventMarkReason attendances { sessionId mark source markedBy markedAt } }',
  );

interface Row {
  readonly id: string;
  readonly eventMark: string;
  readonly eventMarkSaid: string | null;
  readonly eventMarkReason: string | null;
  readonly attendances: readonly {
    readonly sessionId: string;
    readonly mark: string;
    readonly source: string;
    readonly markedBy: string | null;
    readonly markedAt: string | null;
  }[];
}

export async function listed(client: Client, { id, registrations }: Attended): Promise<Row[]> {
  const { data } = await client.gql<{ trainingEvent: { registrations: Row[] } }>(
    `query ($id: ID!) { trainingEvent(id: $id) { registrations { id eventMark eventMarkSaid eventMarkReason
       attendances { sessionId mark source markedBy markedAt } } } }`,
    { id },
  );
  const rows = data.trainingEvent.registrations;
  return registrations.map((one) => rows.find((row) => row.id === one) as Row);
}
