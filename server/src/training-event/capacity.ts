import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { invalid } from '../platform/issue.ts';
import type { UserError } from '../platform/user-error.ts';

/** How many places of an event are taken. Right only for who holds the event's row: everyone else takes places after. */
export async function placesTaken(em: EntityManager, eventId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from training_registration where event_id = ${eventId} and state = 'REGISTERED'`.execute(
    em.getKysely(),
  );
  return rows[0]?.count ?? 0;
}

/** An edit cannot leave fewer places than are taken (R31). */
export async function checkCapacity(
  em: EntityManager,
  eventId: string,
  { capacity }: { readonly capacity?: number | null },
): Promise<UserError | null> {
  if (!capacity) return null;
  const taken = await placesTaken(em, eventId);
  return taken > capacity ? invalid(['capacity'], 'FEWER_THAN_REGISTERED', { min: taken }) : null;
}
