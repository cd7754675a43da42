import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Measure } from '@bitim/schema/vocabulary/ledger';
import { firstDay, lastDay, type Months } from '../period/period.domain.ts';
import type { ComputedMeasure } from './measure.ts';
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
  asked: {
    readonly periods: readonly Months[];
    readonly asOf: Date | null;
    readonly programmeId: string | null;
  },
): Promise<ComputedCount[]> {
  const { periods, asOf, programmeId } = asked;
  const kept = measures.filter(({ keptAsOf }) => asOf === null || keptAsOf);
  if (kept.length === 0) return [];
  const sides = sql.join(
    periods.map((months, side) => sql`(${side}::int, ${firstDay(months)}::date, ${lastDay(months)}::date)`),
  );
  const period = { from: sql`first_day`, to: sql`last_day`, asOf, programmeId };
  // each measure once, beside the periods: planning a statement of this size costs as much as running it
  const counts = kept.map(
    ({ declaration, things, thingsOfNation }) => sql`
        select side, ${declaration.measure}::text as measure, kind::text, wave::int, count(*)::int as quantity
          from (select distinct side, kind, wave, record_id
                  from asked, lateral (${(unit.level === 'NATION' && thingsOfNation ? thingsOfNation : things)(period)}) as thing
                 where ${courtIn(unit, 'thing.court_id')}) as counted
         group by side, kind, wave`,
  );
  const { rows } = await sql<ComputedCount>`
    with asked (side, first_day, last_day) as (values ${sides}) ${sql.join(counts, sql` union all `)}`.execute(
    em.getKysely(),
  );
  return rows;
}
