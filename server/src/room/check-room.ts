import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { checkCourts } from '../court/check-courts.ts';
import { invalid } from '../platform/issue.ts';
import type { Reading } from '../platform/shape.ts';
import type { UserError } from '../platform/user-error.ts';
import type { CreateRoomInput, EditRoomInput } from './room.input.ts';

/** What a room's input gets wrong that its fields alone do not tell. */
export const checkRoom = (
  em: EntityManager,
  { courtId }: CreateRoomInput,
  read: Reading,
): Promise<UserError | null> =>
  checkCourts(em, { courtIds: [courtId], on: null, pathOf: () => ['courtId'], own: 1 }, read);

/** A room goes out of use once nothing stands in it: sessions that are to be there must move first. */
export async function checkRetirement(
  em: EntityManager,
  { id, retiredOn }: EditRoomInput,
): Promise<UserError | null> {
  if (!retiredOn) return null;
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from training_session
     where room_id = ${id} and occupies and ends_at::date >= ${retiredOn}::date`.execute(em.getKysely());
  const count = rows[0]?.count ?? 0;
  return count > 0 ? invalid(['retiredOn'], 'ROOM_BOOKED', { count }) : null;
}
