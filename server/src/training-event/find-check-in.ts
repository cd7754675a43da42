import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Language } from '@bitim/schema/vocabulary/language';
import { readCode } from '../access/readable-code.ts';
import { tokenHash } from '../access/token.ts';
import { tagOf } from '../platform/language.ts';
import { instant, wallClock } from '../platform/shape.ts';
import { checkInWindow, type SessionInstants } from './attendance-time.domain.ts';

/** SQL: when the session `s` begins and ends, by the instant. */
export const SESSION_INSTANTS = `${instant('lower(s.during)')} as "startInstant",
  ${instant('upper(s.during)')} as "endInstant"`;

/** A session by one of its codes. */
export interface FoundSession extends SessionInstants {
  readonly sessionId: string;
  readonly eventId: string;
  readonly title: string;
  readonly topic: string | null;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly timeZone: string;
}

/** The session that a code opens; null when there is no such code (any more), or the event is no more one to come to. */
export async function findCheckIn(
  em: EntityManager,
  typed: string,
  language: Language,
): Promise<FoundSession | null> {
  const code = readCode(typed);
  if (code === null) return null;
  const { rows } = await sql<FoundSession>`
    select s.id as "sessionId", s.event_id as "eventId", localized(e.title, ${tagOf(language)}) as title,
           localized(s.title, ${tagOf(language)}) as topic, s.time_zone as "timeZone",
           ${sql.raw(`${wallClock('s.starts_at')} as "startsAt", ${wallClock('s.ends_at')} as "endsAt", ${SESSION_INSTANTS}`)}
      from training_check_in c join training_session s on s.id = c.session_id join training_event e on e.id = s.event_id
     where c.code_hash = ${tokenHash(code)} and e.state in ('SCHEDULED', 'HELD')`.execute(em.getKysely());
  return rows[0] ?? null;
}

/** Whether participants may mark themselves now, and when else. */
export function checkInTimes(
  session: SessionInstants,
  now: Date,
): { open: boolean; opensAt: Date; closesAt: Date } {
  const { opensAt, closesAt } = checkInWindow(session);
  return { open: opensAt <= now && now <= closesAt, opensAt, closesAt };
}
