import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

/** A mutation that its caller may send again without its being done again (R30). */
export interface Once {
  readonly userId: string;
  /** The caller's own name for this attempt. */
  readonly key: string;
  readonly operation: string;
  readonly inputHash: Buffer;
  readonly now: Date;
}

/** For so long the same key means the same attempt. */
const KEPT = '24 hours';

/** The key was used for something else, or for what is told only once. */
export class KeyUsed extends Error {
  /** Whether the same was asked: then it is done, and its answer cannot be told again. */
  readonly done: boolean;

  constructor(done: boolean) {
    super('The idempotency key was used.');
    this.done = done;
  }
}

const waiting = new WeakMap<EntityManager, Once>();

/** Lets the next transaction of this entity manager be done under a key. */
export const expectOnce = (em: EntityManager, once: Once): void => void waiting.set(em, once);

/** What the next transaction is to be done under; none where the caller gave no key. Asked once. */
export function takeOnce(em: EntityManager): Once | null {
  const once = waiting.get(em) ?? null;
  waiting.delete(em);
  return once;
}

/**
 * Does the work of a transaction unless it was done under this key before; then it gives what came of it. A double that
 * comes meanwhile waits for the first one: the primary key sees to it. What fails leaves no key behind, so that it may be
 * tried again. Only ids are kept: anything else may be a secret that is told once.
 *
 * @throws KeyUsed
 */
export async function doOnce<T>(tx: EntityManager, once: Once, work: () => Promise<T>): Promise<T> {
  const db = tx.getKysely();
  const { userId, key, operation, inputHash, now } = once;
  await sql`delete from idempotency_key where user_id = ${userId} and used_at < ${now}::timestamptz - ${KEPT}::interval`.execute(
    db,
  );
  const { numAffectedRows } = await sql`
    insert into idempotency_key (user_id, key, operation, input_hash, used_at)
    values (${userId}, ${key}, ${operation}, ${inputHash}, ${now}) on conflict do nothing`.execute(db);
  if (numAffectedRows) {
    const outcome = await work();
    if (typeof outcome === 'string')
      await sql`update idempotency_key set outcome = ${outcome} where user_id = ${userId} and key = ${key}`.execute(
        db,
      );
    return outcome;
  }
  const { rows } = await sql<{ same: boolean; outcome: string | null }>`
    select operation = ${operation} and input_hash = ${inputHash} as same, outcome from idempotency_key
     where user_id = ${userId} and key = ${key}`.execute(db);
  const [before] = rows;
  if (!before?.same || before.outcome === null) throw new KeyUsed(before?.same ?? false);
  return before.outcome as T;
}
