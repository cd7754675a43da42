import { setTimeout as wait } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import { invalid } from './issue.ts';
import { doOnce, takeOnce } from './once.ts';
import { ConflictError, UserError } from './user-error.ts';

/**
 * Something that must not overlap was stored meanwhile (23P01): who looks again finds it, and says so in its own words.
 * Serialization failure, deadlock, read-only node, shutdown, too many connections, lost connection (R33).
 */
const PASSING = new Set([
  '23P01',
  '40001',
  '40P01',
  '25006',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '08000',
  '08003',
  '08006',
  'ECONNREFUSED',
  'ECONNRESET',
]);
/** What the driver says of a connection that has gone, without any code. */
const GONE =
  /^(?:Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/;
/** Cut short while it waited or worked: a rebuild holds the ledger, say. To try at once would be to wait again. */
const CUT_SHORT = new Set(['57014', '55P03']);
const WAITS_MS = [50, 200, 800];

/** Whether a fault of the database will pass, so that the same may be tried again. */
export function isPassing(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: string; message?: string };
  return code === undefined ? GONE.test(message ?? '') : PASSING.has(code);
}

/** The database has said that nothing was stored: it refused the transaction because of another one. */
const isRolledBack = (error: unknown): boolean =>
  (error as { code?: string } | null)?.code?.startsWith('40') === true;

/** Which input field a unique or foreign key constraint guards, by the constraint's name. */
export type GuardedFields = Readonly<Record<string, string[]>>;

/** Carries a failure out of a transaction, so that nothing is stored by halves. */
class RolledBack extends Error {
  readonly failure: UserError;

  constructor(failure: UserError) {
    super(failure.code);
    this.failure = failure;
  }
}

/** A failure leaves no key behind: it is thrown before what was done under it is noted. */
async function rolledBack<T>(outcome: Promise<T | UserError>): Promise<T> {
  const known = await outcome;
  if (known instanceof UserError) throw new RolledBack(known);
  return known;
}

/** Thrown when the database could not be reached in time; the caller may try again. */
export class ServiceUnavailable extends Error {}

/** The connection went while the database was asked to store: whether it did is not known. */
export class OutcomeUnknown extends ServiceUnavailable {}

/**
 * Runs one mutation: all of it is stored, or nothing. A UserError that `work` returns rolls back too; a broken unique
 * constraint becomes a ConflictError at its field, a reference to nothing an InvalidInputError; passing faults are
 * tried again, as long as nothing can have been stored: a second try would be a second record. What the caller gave a
 * key for is done once (R30).
 */
export async function inTransaction<T>(
  em: EntityManager,
  work: (em: EntityManager) => Promise<T | UserError>,
  guarded: GuardedFields = {},
): Promise<T | UserError> {
  const once = takeOnce(em);
  for (let attempt = 0; ; attempt += 1) {
    let committing = false;
    try {
      // oxlint-disable-next-line no-await-in-loop -- a retry follows the failure before it
      return await em.fork().transactional(async (tx) => {
        const outcome = await (once ? doOnce(tx, once, () => rolledBack(work(tx))) : work(tx));
        if (outcome instanceof UserError) throw new RolledBack(outcome);
        await tx.flush();
        committing = true;
        return outcome;
      });
    } catch (error) {
      if (error instanceof RolledBack) return error.failure;
      const { code, constraint } = error as { code?: string; constraint?: string };
      const path = constraint === undefined ? undefined : guarded[constraint];
      if (path && code === '23505') return ConflictError.taken(path);
      if (path && code === '23503') return invalid(path, 'UNKNOWN_RECORD');
      if (code && CUT_SHORT.has(code))
        throw new ServiceUnavailable('The database did not answer in time.', { cause: error });
      if (!isPassing(error)) throw error;
      if (committing && !isRolledBack(error))
        throw new OutcomeUnknown('The connection went while storing.', { cause: error });
      const pause = WAITS_MS[attempt];
      if (pause === undefined)
        throw new ServiceUnavailable('The database cannot be reached.', { cause: error });
      // oxlint-disable-next-line no-await-in-loop -- waiting is the point
      await wait(pause);
    }
  }
}
