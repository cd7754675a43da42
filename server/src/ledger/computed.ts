import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Measure } from '@bitim/schema/vocabulary/ledger';
import type { ComputedMeasure, PeriodParameters } from './measure.ts';
import { courtIn, type UnitRef } from './unit.ts';

/** How many things of a computed measure; `kind` and `wave` null where the measure has none. */
export interface ComputedCount {
  readonly side: number;
  readonly measure: Measure;
  readonly kind: string | null;
  readonly wave: number | null;
  readonly quantity: number;
}

/** Counts every computed measure for a unit, in several periods at once (`side` is the period's place), in one statement. */
export async function computedCounts(
  em: EntityManager,
  measures: readonly ComputedMeasure[],
  unit: UnitRef,
  periods: readonly PeriodParameters[],
): Promise<ComputedCount[]> {
  const counts = measures.flatMap(({ declaration, things }) =>
    periods.map(
      (period, side) => sql`
        select ${side}::int as side, ${declaration.measure}::text as measure, kind::text, wave::int,
               count(distinct record_id)::int as quantity
          from (${things(period)}) as thing where ${courtIn(unit, 'thing.court_id')} group by kind, wave`,
    ),
  );
  if (counts.length === 0) return [];
  const { rows } = await sql<ComputedCount>`${sql.join(counts, sql` union all `)}`.execute(em.getKysely());
  return rows;
}
