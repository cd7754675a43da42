import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { type Delivery, retryAfterMs } from './delivery.domain.ts';

/** A mail that is ours to hand over, and nobody else's. */
export interface ClaimedMail {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly subject: string;
  readonly body: string;
  readonly calendars: readonly string[];
  readonly tries: number;
  readonly queuedAt: Date;
}

/** No hand-over takes so long: who claimed it before that is gone, and nobody knows how far it came. */
const LONGEST_HANDOVER = '5 minutes';

/**
 * Takes the mail that waits longest, and has said so before anything is told to the mail server: whoever dies after this
 * leaves a mail that is not sent a second time by itself. Several servers take different ones.
 */
export async function claimMail(em: EntityManager): Promise<ClaimedMail | null> {
  const { rows } = await sql<ClaimedMail>`
    update mail set state = 'SENDING', claimed_at = clock_timestamp(), tries = tries + 1
     where id = (select id from mail where state = 'WAITING' and not_before <= clock_timestamp() and useful_until > clock_timestamp()
                  order by not_before, id limit 1 for update skip locked)
       and state = 'WAITING'
    returning id, name, address, subject, body, calendars, tries, queued_at as "queuedAt"`.execute(
    em.getKysely(),
  );
  return rows[0] ?? null;
}

/** Writes down how it went. Only for whoever claimed it: what was given up as uncertain meanwhile stays so. */
export async function settleMail(em: EntityManager, mail: ClaimedMail, delivery: Delivery): Promise<void> {
  const db = em.getKysely();
  const { outcome, reason } = delivery;
  const mine = sql`id = ${mail.id} and state = 'SENDING' and tries = ${mail.tries}`;
  const pause = retryAfterMs(delivery, mail.tries, Date.now() - new Date(mail.queuedAt).getTime());
  if (pause === null) {
    const state = outcome === 'SENT' || outcome === 'UNCERTAIN' ? outcome : 'FAILED';
    await sql`update mail set state = ${state}, reason = ${reason}, settled_at = clock_timestamp() where ${mine}`.execute(
      db,
    );
  } else
    await sql`update mail set state = 'WAITING', reason = ${reason},
                     not_before = clock_timestamp() + make_interval(secs => ${pause / 1000}) where ${mine}`.execute(
      db,
    );
}

/** What was cut short is not known to have arrived; what nobody needs any more is not sent. */
export async function tidyOutbox(em: EntityManager): Promise<void> {
  const db = em.getKysely();
  await sql`update mail set state = 'UNCERTAIN', settled_at = clock_timestamp()
             where state = 'SENDING' and claimed_at < clock_timestamp() - ${LONGEST_HANDOVER}::interval`.execute(
    db,
  );
  await sql`update mail set state = 'EXPIRED', settled_at = clock_timestamp()
             where state = 'WAITING' and useful_until <= clock_timestamp()`.execute(db);
}
