import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

/** Moves every session of an event by whole days; the wall clock stays as it is. */
export async function moveSessions(em: EntityManager, eventId: string, days: number): Promise<void> {
  await sql`update training_session
               set starts_at = starts_at + make_interval(days => ${days}), ends_at = ends_at + make_interval(days => ${days})
             where event_id = ${eventId}`.execute(em.getKysely());
}
