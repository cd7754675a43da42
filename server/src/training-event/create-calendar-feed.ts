import { sql } from 'kysely';
import type { SignedInContext } from '../access/request-context.ts';
import { newToken, tokenHash } from '../access/token.ts';
import { invalid } from '../platform/issue.ts';
import { newId } from '../platform/new-id.ts';
import { inTransaction } from '../platform/transaction.ts';
import type { UserError } from '../platform/user-error.ts';
import type { CreateCalendarFeedInput } from './calendar-feed.input.ts';

const MOST_FEEDS = 20;

/** The input fields that constraints guard. */
const FIELDS = {
  calendar_feed_court_id_foreign: ['courtId'],
  calendar_feed_person_id_foreign: ['personId'],
};

/** The secret is told once; only its hash is kept. */
export interface FeedSecret {
  readonly id: string;
  readonly secret: string;
}

/** Makes a feed for whoever asks. */
export async function createCalendarFeed(
  { em, viewer, now }: SignedInContext,
  { what, courtId = null, personId = null, language }: CreateCalendarFeedInput,
): Promise<FeedSecret | UserError> {
  const made = { id: newId(), secret: newToken() };
  return inTransaction<FeedSecret>(
    em,
    async (tx) => {
      const db = tx.getKysely();
      // of two that are made at once, one waits: together they might be one too many
      await sql`select from app_user where id = ${viewer.userId} for no key update`.execute(db);
      const { rows } = await sql<{ count: number }>`
        select count(*)::int as count from calendar_feed where user_id = ${viewer.userId}`.execute(db);
      if ((rows[0]?.count ?? 0) >= MOST_FEEDS)
        return invalid(['what'], 'TOO_MANY_FEEDS', { max: MOST_FEEDS });
      await sql`insert into calendar_feed (id, user_id, what, court_id, person_id, language, secret_hash, created_at)
                values (${made.id}, ${viewer.userId}, ${what}, ${courtId}, ${personId}, ${language},
                        ${tokenHash(made.secret)}, ${now})`.execute(db);
      return made;
    },
    FIELDS,
  );
}
