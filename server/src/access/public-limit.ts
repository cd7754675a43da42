import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

const WINDOW_SECONDS = 600;

/** What somebody who is not signed in tries, and from where. */
export interface Attempt {
  readonly subject: string;
  readonly address: string;
  readonly now: Date;
}

/** So many in ten minutes: from one address (a hall has one), and from all together. */
export interface MostAttempts {
  readonly ofAddress: number;
  readonly ofAll: number;
}

/** Seconds until the subject may be tried again from this address; 0 when it may. */
export async function attemptWait(
  em: EntityManager,
  { subject, address, now }: Attempt,
  { ofAddress, ofAll }: MostAttempts,
): Promise<number> {
  const since = sql`${now}::timestamptz - make_interval(secs => ${WINDOW_SECONDS})`;
  const { rows } = await sql<{ seconds: number | null }>`
    select max(ceil(extract(epoch from tried_at - ${now}::timestamptz)) + ${WINDOW_SECONDS})::int as seconds from (
      (select tried_at from public_attempt where subject = ${subject} and address = ${address} and tried_at > ${since}
        order by tried_at desc offset ${ofAddress - 1} limit 1)
      union all
      (select tried_at from public_attempt where subject = ${subject} and tried_at > ${since}
        order by tried_at desc offset ${ofAll - 1} limit 1)) as last`.execute(em.getKysely());
  return Math.max(0, rows[0]?.seconds ?? 0);
}

/** Counts one; those that count no more are forgotten. */
export async function noteAttempt(em: EntityManager, { subject, address, now }: Attempt): Promise<void> {
  const db = em.getKysely();
  await sql`insert into public_attempt (subject, address, tried_at) values (${subject}, ${address}, ${now})`.execute(
    db,
  );
  await sql`delete from public_attempt
             where tried_at < ${now}::timestamptz - make_interval(secs => ${WINDOW_SECONDS})`.execute(db);
}
