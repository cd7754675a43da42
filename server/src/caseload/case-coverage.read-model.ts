import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { CaseProcedure } from '@bitim/schema/vocabulary/caseload';
import { courtIn, type UnitRef } from '../ledger/unit.ts';
import { firstDay, lastDay, type Months } from '../period/period.domain.ts';

/** A series of case figures that courts report, or the totals beside them. */
export type CaseSeries = CaseProcedure | 'CIVIL_CASES';

/** Which courts stand behind the figures of a period; ids. */
export interface CaseCoverage {
  /** Courts that reported at least one month, by series; zero is reported too. */
  readonly reporting: ReadonlyMap<CaseSeries, ReadonlySet<string>>;
  /** Courts that took part, and owe a report of judicial mediation for each month of taking part. */
  readonly expected: readonly string[];
  /** Of these, the ones that left out a month or more. */
  readonly silent: readonly string[];
  /** Courts that joined only after the period. */
  readonly notYetJoined: readonly string[];
}

interface Row {
  readonly series: CaseSeries | 'EXPECTED' | 'SILENT' | 'NOT_YET_JOINED';
  readonly side: number;
  readonly courts: string[];
}

/** Who reported what in each of several periods, in one statement: index look-ups per court, however many figures there are. */
export async function caseCoverage(
  em: EntityManager,
  unit: UnitRef,
  periods: readonly Months[],
  asOf: Date | null,
): Promise<CaseCoverage[]> {
  // as of a past moment, what was entered later was silence
  const entered = asOf === null ? sql`true` : sql`f.created_at <= ${asOf}::timestamptz`;
  const asked = sql.join(
    periods.map((months, side) => sql`(${side}::int, ${firstDay(months)}::date, ${lastDay(months)}::date)`),
  );
  const { rows } = await sql<Row>`
    with asked (side, first_day, last_day) as (values ${asked}),
    owed as (
      select side, p.court_id, joined_on > last_day as later,
             (select count(*) from generate_series(greatest(date_trunc('month', joined_on), first_day),
                                                   least(left_on, last_day), interval '1 month')) as months,
             (select count(distinct month) from case_figure f
               where f.court_id = p.court_id and f.procedure = 'JUDICIAL_MEDIATION' and ${entered}
                 and f.month between greatest(date_trunc('month', joined_on), first_day) and last_day) as reported
        from asked, participation p where coalesce(left_on >= first_day, true) and ${courtIn(unit, 'p.court_id')})
    select side, series, json_agg(c.id) as courts
      from asked, (values ('JUDICIAL_MEDIATION'), ('MEDIATOR'), ('WITHOUT_MEDIATION')) as every (series), court c
     where ${courtIn(unit, 'c.id')}
       and exists (select from case_figure f where f.court_id = c.id and f.procedure = series and f.month between first_day and last_day
                      and ${entered})
     group by side, series
    union all
    select side, 'CIVIL_CASES', json_agg(c.id) from asked, court c
     where ${courtIn(unit, 'c.id')} and exists (select from case_total f where f.court_id = c.id
                      and f.month between first_day and last_day and ${entered})
     group by side
    union all
    select side, 'NOT_YET_JOINED', json_agg(court_id) from owed where later group by side
    union all
    select side, 'EXPECTED', json_agg(court_id) from owed where not later group by side
    union all
    select side, 'SILENT', json_agg(court_id) from owed where not later and reported < months group by side`.execute(
    em.getKysely(),
  );
  return periods.map((_, side) => coverageOf(rows.filter((row) => row.side === side)));
}

function coverageOf(rows: readonly Row[]): CaseCoverage {
  const courtsOf = (series: Row['series']) => rows.find((row) => row.series === series)?.courts ?? [];
  const series: CaseSeries[] = ['JUDICIAL_MEDIATION', 'MEDIATOR', 'WITHOUT_MEDIATION', 'CIVIL_CASES'];
  return {
    reporting: new Map(series.map((one) => [one, new Set(courtsOf(one))])),
    expected: courtsOf('EXPECTED'),
    silent: courtsOf('SILENT'),
    notYetJoined: courtsOf('NOT_YET_JOINED'),
  };
}
