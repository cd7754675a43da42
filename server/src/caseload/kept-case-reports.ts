import { sql } from 'kysely';
import type { KeptBeside } from '../ledger/measure.ts';

/** The months that each court reported, a row of twelve bits for a series and year: as the reports say. */
const recounted = sql`
  select year, series, court_id, bit_or(month_bit) as months from case_report group by year, series, court_id`;

/** Which months each court reported. */
export const keptCaseReports: KeptBeside = {
  sources: ['case_figure', 'case_total'],
  faults: sql`
    select format('%s of court %s in %s: months %s are kept, months %s were reported.', series, court_id, year,
                  coalesce(kept.months, 0)::bit(12), coalesce(counted.months, 0)::bit(12)) as fault
      from case_report_year kept full join (${recounted}) as counted using (year, series, court_id)
     where kept.months is distinct from counted.months`,
  rewrite: [
    sql`truncate case_report_year`,
    sql`insert into case_report_year (year, series, court_id, months) ${recounted}`,
  ],
};
