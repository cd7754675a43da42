import type { EntityManager } from '@mikro-orm/postgresql';
import { type RawBuilder, sql } from 'kysely';
import { COURT_LEVELS } from '@bitim/schema/vocabulary/court';
import { courtIn, type UnitRef } from '../ledger/unit.ts';
import { firstDay, lastDay, type Months } from '../period/period.domain.ts';
import { canReport } from './caseload.domain.ts';
import {
  type CaseCoverage,
  type CaseSeries,
  type CourtMonths,
  coverageOf,
  type TakingPart,
} from './coverage.domain.ts';

export type { CaseCoverage, CaseSeries, CourtMonths } from './coverage.domain.ts';

/** Whose reports are looked for; `asOf` null means now, `programmeId` null all programmes. */
export interface CoverageQuery {
  readonly periods: readonly Months[];
  readonly asOf: Date | null;
  readonly programmeId: string | null;
  /** The day that it is, or that it was at `asOf`. */
  readonly today: string;
}

/** Courts that reported the same months of a series. */
interface Reported {
  readonly side: number;
  readonly series: CaseSeries;
  readonly months: readonly string[];
  readonly courts: readonly string[];
}

const REPORTING_LEVELS = COURT_LEVELS.filter(canReport);

/** Who reported what in each of several periods, in one statement and one row: courts that reported alike are told together. */
export async function caseCoverage(
  em: EntityManager,
  unit: UnitRef,
  { periods, asOf, programmeId, today }: CoverageQuery,
): Promise<CaseCoverage[]> {
  // as of a past moment, what was entered later was silence
  const enteredBy = (row: 'f' | 'p'): RawBuilder<unknown> =>
    asOf === null ? sql`true` : sql`${sql.raw(row)}.created_at <= ${asOf}::timestamptz`;
  const within = (months: Months): RawBuilder<unknown> =>
    sql`f.month between ${firstDay(months)}::date and ${lastDay(months)}::date and ${enteredBy('f')} and ${courtIn(unit, 'f.court_id')}`;
  // the months of a period are a stretch of an index that is in this order: nothing is sorted
  const reports = periods.map(
    (months, side) => sql`
      select ${side}::int as side, f.procedure as series, f.court_id, f.month from case_figure f
       where ${within(months)} group by f.month, f.court_id, f.procedure
      union all
      select ${side}::int, 'CIVIL_CASES', f.court_id, f.month from case_total f where ${within(months)}`,
  );
  const { rows } = await sql<{ reported: Reported[]; participations: TakingPart[] }>`
    with by_court as (
      select side, series, court_id, array_agg(month) as months
        from (${sql.join(reports, sql` union all `)}) as reports group by side, series, court_id)
    select (select coalesce(json_agg(alike), '[]')
              from (select side, series, months, json_agg(court_id) as courts from by_court group by side, series, months) as alike) as reported,
           (select coalesce(json_agg(json_build_object('courtId', p.court_id, 'from', greatest(p.joined_on, c.valid_from),
                                                       'to', least(p.left_on, c.valid_to - 1))), '[]')
              from participation p join court c on c.id = p.court_id
             where c.level = any(${REPORTING_LEVELS}::text[]) and ${courtIn(unit, 'p.court_id')} and ${enteredBy('p')}
               and ${programmeId === null ? sql`true` : sql`p.programme_id = ${programmeId}`}) as participations`.execute(
    em.getKysely(),
  );
  const { reported = [], participations = [] } = rows[0] ?? {};
  return periods.map((period, side) =>
    coverageOf(period, bySeries(reported.filter((group) => group.side === side)), participations, today),
  );
}

function bySeries(groups: readonly Reported[]): ReadonlyMap<CaseSeries, CourtMonths> {
  const series = new Map<CaseSeries, Map<string, ReadonlySet<string>>>();
  for (const group of groups) {
    const months = new Set(group.months.map((day) => day.slice(0, 7)));
    const courts = series.get(group.series) ?? new Map<string, ReadonlySet<string>>();
    for (const courtId of group.courts) courts.set(courtId, months);
    series.set(group.series, courts);
  }
  return series;
}
