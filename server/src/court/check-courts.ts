import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { invalid } from '../platform/issue.ts';
import type { Reading } from '../platform/shape.ts';
import { NotYoursError, type UserError } from '../platform/user-error.ts';
import { openOn } from './open-on.ts';

interface CourtCheck {
  readonly courtIds: readonly string[];
  /** The day on which each must be open; null: they need only exist. */
  readonly on: string | null;
  /** The input field of the court at a position. */
  readonly pathOf: (index: number) => string[];
  /** How many of them, from the first on, the caller must be allowed to write for. */
  readonly own: number;
}

/**
 * Whether the courts of an input exist, were open on the day, and are the caller's where they must be. Their days stay as
 * they are until the transaction ends, so that nothing is entered beside a succession that closes a court.
 */
export async function checkCourts(
  em: EntityManager,
  check: CourtCheck,
  read: Reading,
): Promise<UserError | null> {
  const { rows } = await sql<{ id: string; open: boolean; mine: boolean }>`
    select c.id, ${openOn('c', check.on)} as open, ${sql.raw(read.inScope('c.id'))} as mine
      from court c where c.id = any(${[...check.courtIds]}::uuid[]) for share of c`.execute(em.getKysely());
  const found = new Map(rows.map((row) => [row.id, row]));
  for (const [index, courtId] of check.courtIds.entries()) {
    const path = check.pathOf(index);
    const court = found.get(courtId);
    if (!court) return invalid(path, 'UNKNOWN_COURT');
    if (!court.open) return invalid(path, 'COURT_CLOSED');
    if (index < check.own && !court.mine) return new NotYoursError(path);
  }
  return null;
}
