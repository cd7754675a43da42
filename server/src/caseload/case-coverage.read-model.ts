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

/** Who reported what in each of several periods, in one statement. */
export async function caseCoverage(em: EntityManager, unit: UnitRef, periods: readonly Months[]): Promise<CaseCoverage[]> {
  const parts = periods.map((months, side) => {
    const from = sql`${firstDay(months)}::date`;
    const to = sql`${lastDay(months)}::date`;
    return sql`
      select procedure as series, ${side}::int as side, array_agg(distinct court_id)::text[] as courts
        from case_figure where month between ${from} and ${to} and ${courtIn(unit, 'court_id')} group by procedure
      union all
      select 'CIVIL_CASES', ${side}::int, array_agg(distinct court_id)::text[]
        from case_total where month between ${from} and ${to} and ${courtIn(unit, 'court_id')}
      union all
      select unnest(case when p.joined_on > ${to} then array['NOT_YET_JOINED']
                         when reported.months < owed.months then array['EXPECTED', 'SILENT'] else array['EXPECTED'] end),
             ${side}::int, array_agg(p.court_id)::text[]
        from participation p,
     lateral (select count(*) as months from generate_series(greatest(date_trunc('month', p.joined_on), ${from}),
                                                            least(p.left_on, ${to}), interval '1 month')) as owed,
     lateral (select count(distinct month) as months from case_figure f
               where f.court_id = p.court_id and f.procedure = 'JUDICIAL_MEDIATION'
                 and f.month between greatest(date_trunc('month', p.joined_on), ${from}) and ${to}) as reported
       where coalesce(p.left_on >= ${from}, true) and ${courtIn(unit, 'p.court_id')}
       group by 1`;
  });
  const { rows } = await sql<Row>`${sql.join(parts, sql` union all `)}`.execute(em.getKysely());
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
