import { sql } from 'kysely';
import type { SignedInContext } from '../access/request-context.ts';
import { newToken, tokenHash } from '../access/token.ts';
import { NotFoundError, type UserError } from '../platform/user-error.ts';
import type { RenewCalendarFeedInput } from './calendar-feed.input.ts';
import type { FeedSecret } from './create-calendar-feed.ts';

/** Gives a feed a new address: what reads the old one finds nothing from now on. */
export async function renewCalendarFeed(
  { em, viewer, now }: SignedInContext,
  { id }: RenewCalendarFeedInput,
): Promise<FeedSecret | UserError> {
  const secret = newToken();
  const { rows } = await sql`
    update calendar_feed set secret_hash = ${tokenHash(secret)}, renewed_at = ${now}
     where id = ${id} and user_id = ${viewer.userId} returning id`.execute(em.getKysely());
  return rows.length > 0 ? { id, secret } : new NotFoundError(['id']);
}
