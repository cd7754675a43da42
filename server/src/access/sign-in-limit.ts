import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

const LIMIT = 10;
const WINDOW_SECONDS = 600;

/** Whose password was guessed, and from where. */
export interface Guess {
  /** The e-mail address in small letters, whether somebody has it or not. */
  readonly account: string;
  readonly address: string;
  readonly now: Date;
}

/** Seconds until the account and the address have fewer than ten failures in ten minutes (R04); 0 when they have. */
export async function waitingTime(em: EntityManager, { account, address, now }: Guess): Promise<number> {
  const { rows } = await sql<{ seconds: number | null }>`
    select max(seconds)::int as seconds from (
      select ceil(extract(epoch from failed_at - ${now}::timestamptz)) + ${WINDOW_SECONDS} as seconds from (
        (select failed_at from sign_in_failure where account = ${account} order by failed_at desc offset ${LIMIT - 1} limit 1)
        union all
        (select failed_at from sign_in_failure where address = ${address} order by failed_at desc offset ${LIMIT - 1} limit 1)
      ) as tenth) as waits`.execute(em.getKysely());
  return Math.max(0, rows[0]?.seconds ?? 0);
}

/** Counts a wrong guess; those that count no more are forgotten. */
export async function noteFailure(em: EntityManager, { account, address, now }: Guess): Promise<void> {
  const db = em.getKysely();
  await sql`insert into sign_in_failure (account, address, failed_at) values (${account}, ${address}, ${now})`.execute(
    db,
  );
  await sql`delete from sign_in_failure
             where failed_at < ${now}::timestamptz - make_interval(secs => ${WINDOW_SECONDS})`.execute(db);
}

export async function forgetFailures(em: EntityManager, account: string): Promise<void> {
  await sql`delete from sign_in_failure where account = ${account}`.execute(em.getKysely());
}
