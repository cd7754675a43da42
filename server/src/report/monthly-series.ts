import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { dimensionsMatch } from '../ledger/explain.ts';
import type { Register } from '../ledger/measure.ts';
import { monthlyTotals } from '../ledger/totals.ts';
import { eachMonth } from '../period/period.domain.ts';
import { measuresWithoutProgramme } from './combined-report.ts';
import type { ExplainedFigure } from './explain-figure.ts';

/** A sum month by month; empty for stocks and distinct counts, which do not add up. */
export async function monthlySeries(
  em: EntityManager,
  register: Register,
  { ref, counter, request: { months, asOf, programmeId } }: ExplainedFigure,
): Promise<{ month: string; value: number }[]> {
  if ('computed' in counter) return [];
  const withoutProgramme = measuresWithoutProgramme(register);
  const query = { stretches: [months], asOf, programmeId, withoutProgramme };
  const ofFigure = sql`t.measure = ${ref.measure} and ${dimensionsMatch(ref)}`;
  const sums = await monthlyTotals(em, ref.unit, query, ofFigure);
  return eachMonth(months).map((month) => ({ month, value: sums.get(month) ?? 0 }));
}
