import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Instance } from '@bitim/schema/vocabulary/caseload';
import type { CourtLevel } from '@bitim/schema/vocabulary/court';
import { openWithin } from '../court/open-on.ts';
import { lastDay } from '../period/period.domain.ts';
import { invalid } from '../platform/issue.ts';
import { localDay } from '../platform/local-day.ts';
import type { Reading } from '../platform/shape.ts';
import { NotYoursError, type UserError } from '../platform/user-error.ts';
import { type CourtMonth, fitsLevel, MEDIATED } from './caseload.domain.ts';

export interface CourtMonthRef {
  readonly courtId: string;
  /** As `2014-05`. */
  readonly month: string;
}

/** Whether the caller may report for the court in the month. @param instance null for a total, which has none. */
export async function checkCourtMonth(
  em: EntityManager,
  { courtId, month }: CourtMonthRef,
  instance: Instance | null,
  { now, read }: { now: Date; read: Reading },
): Promise<UserError | null> {
  if (month > localDay(now).slice(0, 7)) return invalid(['month'], 'IN_THE_FUTURE');
  const { rows } = await sql<{ level: CourtLevel; open: boolean; mine: boolean }>`
    select c.level, ${sql.raw(read.inScope('c.id'))} as mine,
           ${openWithin('c', `${month}-01`, lastDay({ from: month, to: month }))} as open
      from court c where c.id = ${courtId} for share of c`.execute(em.getKysely());
  const [court] = rows;
  if (!court) return invalid(['courtId'], 'UNKNOWN_COURT');
  if (!court.mine) return new NotYoursError(['courtId']);
  if (!court.open) return invalid(['month'], 'COURT_CLOSED');
  return instance && !fitsLevel(instance, court.level) ? invalid(['instance'], 'WRONG_LEVEL') : null;
}

/**
 * What the court-month says beside the figure in hand. Writers of one court-month wait for each other until their
 * transactions end: of two figures that fit the total one by one, but not together, the second is refused.
 */
export async function courtMonthBeside(
  em: EntityManager,
  { courtId, month }: CourtMonthRef,
  figureId: string | null,
): Promise<CourtMonth> {
  const db = em.getKysely();
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${courtId} ${month}`}, 0))`.execute(db);
  const { rows } = await sql<CourtMonth>`
    select (select considered from case_total where court_id = ${courtId} and month = ${`${month}-01`}) as total,
           (select coalesce(sum(considered), 0)::int from case_figure
             where court_id = ${courtId} and month = ${`${month}-01`} and procedure = any(${[...MEDIATED]}::text[])
               and id is distinct from ${figureId}::uuid) as mediated`.execute(db);
  return rows[0] ?? { total: null, mediated: 0 };
}
