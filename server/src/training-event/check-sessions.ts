import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { comesTwice } from '../platform/icalendar/zone.ts';
import { issue } from '../platform/issue.ts';
import type { FieldIssue } from '../platform/user-error.ts';
import type { TrainingSessionInput } from './training-event.input.ts';

/** A session that an event has. */
export interface StoredSession {
  readonly id: string;
  readonly roomId: string | null;
  /** Whether somebody's attendance was recorded at it: then it cannot go. */
  readonly attended: boolean;
}

export async function sessionsOf(em: EntityManager, eventId: string): Promise<StoredSession[]> {
  const { rows } = await sql<StoredSession>`
    select s.id, s.room_id as "roomId", exists (select from training_attendance a where a.session_id = s.id) as attended
      from training_session s where s.event_id = ${eventId}`.execute(em.getKysely());
  return rows;
}

/** A session's hours, and which one is meant where the clock is put back. */
interface Hours {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly timeZone: string;
  readonly startsEarlier?: boolean | null;
  readonly endsEarlier?: boolean | null;
}

/** The ends of a session that fall into an hour that comes twice, of which nobody said which one is meant. */
export function undecidedHours({ startsAt, endsAt, timeZone, startsEarlier, endsEarlier }: Hours) {
  const open = (wallClock: string, said: boolean | null | undefined) =>
    (said ?? null) === null && comesTwice(timeZone, wallClock);
  return [
    ...(open(startsAt, startsEarlier) ? ['startsAt' as const] : []),
    ...(open(endsAt, endsEarlier) ? ['endsAt' as const] : []),
  ];
}

/** What a form's sessions get wrong about those that the event has, and about their zones. Pure. */
export function sessionIssues(
  sessions: readonly TrainingSessionInput[],
  stored: readonly StoredSession[],
  unknownZones: ReadonlySet<string>,
): FieldIssue[] {
  const ids = sessions.map(({ id }) => id);
  const own = new Set(stored.map(({ id }) => id));
  const lost = stored.some(({ id, attended }) => attended && !ids.includes(id));
  const each = sessions.flatMap((session, index) => {
    const { id, timeZone } = session;
    const path = ['sessions', String(index)];
    if (id && !own.has(id)) return [issue([...path, 'id'], 'UNKNOWN_RECORD')];
    if (id && ids.indexOf(id) < index) return [issue([...path, 'id'], 'LIST_REPEATS')];
    if (unknownZones.has(timeZone)) return [issue([...path, 'timeZone'], 'TIME_ZONE')];
    return undecidedHours(session).map((name) => issue([...path, name], 'REPEATED_HOUR'));
  });
  return [...each, ...(lost ? [issue(['sessions'], 'SESSION_ATTENDED')] : [])];
}
