import type { EntityManager } from '@mikro-orm/postgresql';
import { type RawBuilder, sql } from 'kysely';
import type { Viewer } from './viewer.ts';
import { newToken, tokenHash } from './token.ts';

export const SESSION_COOKIE = '__Host-bitim';
const IDLE = '60 minutes';
const ABSOLUTE = '12 hours';

const VIEWER = sql`u.id as "userId", u.role, u.scope_level as "scopeLevel", u.region_id as "regionId",
  u.court_id as "courtId", u.language`;

/** That the session `s` of the user `u` has not ended. */
const stands = (now: Date): RawBuilder<unknown> => sql`u.active
  and s.created_at > ${now}::timestamptz - ${ABSOLUTE}::interval
  and s.last_seen_at > ${now}::timestamptz - ${IDLE}::interval`;

/** Starts a session. @returns the token for the cookie; only its hash is kept (R02). */
export async function startSession(em: EntityManager, userId: string, now: Date): Promise<string> {
  const token = newToken();
  await sql`insert into sign_in_session (token_hash, user_id, created_at, last_seen_at)
            values (${tokenHash(token)}, ${userId}, ${now}, ${now})`.execute(em.getKysely());
  await sql`delete from sign_in_session
             where created_at < ${now}::timestamptz - ${ABSOLUTE}::interval
                or last_seen_at < ${now}::timestamptz - ${IDLE}::interval`.execute(em.getKysely());
  return token;
}

/**
 * Who holds the token now. Read anew at each request, so that a sign-out, deactivation or change of role takes effect
 * on the next one (R03). The moment last seen is written once a minute at most.
 */
export async function viewerOf(em: EntityManager, hash: Buffer, now: Date): Promise<Viewer | null> {
  const { rows } = await sql<Viewer & { stale: boolean }>`
    select ${VIEWER}, s.last_seen_at < ${now}::timestamptz - interval '1 minute' as stale
      from sign_in_session s join app_user u on u.id = s.user_id
     where s.token_hash = ${hash} and ${stands(now)}`.execute(em.getKysely());
  const row = rows[0];
  if (!row) return null;
  const { stale, ...viewer } = row;
  if (stale) {
    await sql`update sign_in_session set last_seen_at = ${now} where token_hash = ${hash}`.execute(
      em.getKysely(),
    );
  }
  return viewer;
}

/**
 * Who holds the tokens now, as `viewerOf` says, but not as a sign of life of theirs: a stream that is only open must not
 * keep a session from ending (decision 0073). By the hash in hexadecimal digits.
 */
export async function viewersOf(
  em: EntityManager,
  hashes: readonly Buffer[],
  now: Date,
): Promise<Map<string, Viewer>> {
  const { rows } = await sql<Viewer & { hash: string }>`
    select encode(s.token_hash, 'hex') as hash, ${VIEWER}
      from sign_in_session s join app_user u on u.id = s.user_id
     where s.token_hash = any(${[...hashes]}::bytea[]) and ${stands(now)}`.execute(em.getKysely());
  return new Map(rows.map(({ hash, ...viewer }) => [hash, viewer]));
}

export async function endSession(em: EntityManager, hash: Buffer): Promise<void> {
  await sql`delete from sign_in_session where token_hash = ${hash}`.execute(em.getKysely());
}

export async function endSessionsOf(em: EntityManager, userId: string): Promise<void> {
  await sql`delete from sign_in_session where user_id = ${userId}`.execute(em.getKysely());
}

/** Who an account is, for the request by which it has just been let in. @throws when there is no such account. */
export async function viewerById(em: EntityManager, userId: string): Promise<Viewer> {
  const { rows } = await sql<Viewer>`
    select id as "userId", role, scope_level as "scopeLevel", region_id as "regionId", court_id as "courtId", language
      from app_user where id = ${userId}`.execute(em.getKysely());
  const [viewer] = rows;
  if (!viewer) throw new Error('An account was let in that does not exist.');
  return viewer;
}
