import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { COURT_LEVELS } from '@bitim/schema/vocabulary/court';
import { courtIn, type UnitRef } from '../ledger/unit.ts';
import { type Months, monthsOfYear, type YearMonths, yearsOf } from '../period/period.domain.ts';
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
  readonly years: readonly YearMonths[];
  readonly courts: readonly string[];
}

const REPORTING_LEVELS = COURT_LEVELS.filter(canReport);

/** Who reported what in each of several periods, in one statement and one row: courts that reported alike are told together. */
export async function caseCoverage(
  em: EntityManager,
  unit: UnitRef,
  { periods, asOf, programmeId, today }: CoverageQuery,
): Promise<CaseCoverage[]> {
  const asked = periods.flatMap((months, side) => yearsOf(months).map((year) => ({ side, ...year })));
  // as of a past moment, what was entered later was silence: the reports themselves know when they were
  const reports =
    asOf === null
      ? sql`case_report_year`
      : sql`(select year, series, court_id, bit_or(month_bit) as months from case_report
              where created_at <= ${asOf}::timestamptz group by year, series, court_id)`;
  const entered = asOf === null ? sql`true` : sql`p.created_at <= ${asOf}::timestamptz`;
  const { rows } = await sql<{ reported: Reported[]; participations: TakingPart[] }>`
    with by_court as (
      select side, series, court_id, array_agg(year * 4096 + (months & bits) order by year) as years
        from unnest(${asked.map(({ side }) => side)}::int[], ${asked.map(({ year }) => year)}::int[],
                    ${asked.map(({ bits }) => bits)}::int[]) as asked (side, year, bits)
        join ${reports} as reported using (year)
       where months & bits <> 0 and ${courtIn(unit, 'court_id')} group by side, series, court_id),
    alike as (select side, series, years, json_agg(court_id) as courts from by_court group by side, series, years)
    select (select coalesce(json_agg(json_build_object('side', side, 'series', series, 'courts', courts, 'years',
                     (select json_agg(json_build_object('year', packed / 4096, 'bits', packed % 4096)) from unnest(years) as packed))), '[]')
              from alike) as reported,
           (select coalesce(json_agg(json_build_object('courtId', p.court_id, 'from', greatest(p.joined_on, c.valid_from),
                                                       'to', least(p.left_on, c.valid_to - 1))), '[]')
              from participation p join court c on c.id = p.court_id
             where c.level = any(${REPORTING_LEVELS}::text[]) and ${courtIn(unit, 'p.court_id')} and ${entered}
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
    const months = new Set(group.years.flatMap(monthsOfYear));
    const courts = series.get(group.series) ?? new Map<string, ReadonlySet<string>>();
    for (const courtId of group.courts) courts.set(courtId, months);
    series.set(group.series, courts);
  }
  return series;
}
