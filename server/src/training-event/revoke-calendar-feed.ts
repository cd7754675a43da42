import { sql } from 'kysely';
import type { SignedInContext } from '../access/request-context.ts';
import { Deleted, NotFoundError, type UserError } from '../platform/user-error.ts';
import type { RevokeCalendarFeedInput } from './calendar-feed.input.ts';

/** Ends a feed at once. */
export async function revokeCalendarFeed(
  { em, viewer }: SignedInContext,
  { id }: RevokeCalendarFeedInput,
): Promise<Deleted | UserError> {
  const { rows } = await sql`
    delete from calendar_feed where id = ${id} and user_id = ${viewer.userId} returning id`.execute(
    em.getKysely(),
  );
  return rows.length > 0 ? new Deleted(id) : new NotFoundError(['id']);
}
