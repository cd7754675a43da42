import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import { newToken, tokenHash } from './token.ts';

const VALID_HOURS = 48;

export interface OneTimeCode {
  /** Shown once; only its hash is kept. */
  readonly code: string;
  readonly expiresAt: Date;
}

/** Makes the code by which an account's owner sets a password; the codes before it are void. */
export async function newOneTimeCode<DB>(db: Kysely<DB>, userId: string, now: Date): Promise<OneTimeCode> {
  const code = newToken();
  const expiresAt = new Date(now.getTime() + VALID_HOURS * 3_600_000);
  await sql`delete from one_time_code where user_id = ${userId}`.execute(db);
  await sql`insert into one_time_code (code_hash, user_id, expires_at) values (${tokenHash(code)}, ${userId}, ${expiresAt})`.execute(
    db,
  );
  return { code, expiresAt };
}
