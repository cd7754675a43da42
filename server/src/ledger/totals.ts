import type { EntityManager } from '@mikro-orm/postgresql';
import { type RawBuilder, sql } from 'kysely';
import type { UnitLevel } from '@bitim/schema/vocabulary/access';
import type { Measure } from '@bitim/schema/vocabulary/ledger';
import type { Months } from '../period/period.domain.ts';
import { belongsTo, type UnitRef } from './unit.ts';

/** Which quantities; `asOf` null means now, `programmeId` null all programmes. */
export interface TotalsQuery {
  readonly months: Months;
  readonly asOf: Date | null;
  readonly programmeId: string | null;
  /** Measures that have no programme, and are not narrowed by one. */
  readonly withoutProgramme: readonly Measure[];
}

/** A sum by dimensions. COURT rows are the sum of courts, REGION and NATION rows its adjustments. */
export interface Total {
  /** The place of the query that it answers. */
  readonly side: number;
  readonly measure: Measure;
  readonly level: UnitLevel;
  readonly kind: string | null;
  readonly instance: string | null;
  readonly category: string | null;
  readonly procedure: string | null;
  readonly quantity: number;
}

/** A unit's sums over stretches of months, by all dimensions, in one statement. */
export async function unitTotals(em: EntityManager, unit: UnitRef, queries: readonly TotalsQuery[]): Promise<Total[]> {
  const sums = queries.map(
    (query, side) => sql`
      select ${side}::int as side, measure, level, kind, instance, category, procedure, sum(quantity)::int as quantity
        from ${quantities(query)} where ${belongsTo(unit)}
       group by measure, level, kind, instance, category, procedure`,
  );
  const { rows } = await sql<Total>`${sql.join(sums, sql` union all `)}`.execute(em.getKysely());
  return rows;
}

export interface TotalOfUnit {
  readonly side: number;
  readonly measure: Measure;
  readonly level: 'COURT' | 'REGION';
  readonly unitId: string;
  readonly regionId: string | null;
  readonly procedure: string | null;
  readonly quantity: number;
}

/** The sums of every court, and the adjustments of every region, for comparing them side by side; in one statement. */
export async function totalsByUnit(em: EntityManager, queries: readonly TotalsQuery[]): Promise<TotalOfUnit[]> {
  const sums = queries.map(
    (query, side) => sql`
      select ${side}::int as side, measure, level, unit_id, procedure, sum(quantity)::int as quantity
        from ${quantities(query)} where level <> 'NATION' group by measure, level, unit_id, procedure`,
  );
  const { rows } = await sql<TotalOfUnit>`
    select side, measure, summed.level, unit_id as "unitId", c.region_id as "regionId", procedure, quantity
      from (${sql.join(sums, sql` union all `)}) as summed
      left join court c on c.id = unit_id and summed.level = 'COURT'`.execute(em.getKysely());
  return rows;
}

/** A unit's sums by month, of the rows that a condition on `t` picks. */
export async function monthlyTotals(
  em: EntityManager,
  unit: UnitRef,
  query: TotalsQuery,
  condition: RawBuilder<unknown>,
): Promise<Map<string, number>> {
  const { rows } = await sql<{ month: string; quantity: number }>`
    select to_char(month, 'YYYY-MM') as month, sum(quantity)::int as quantity
      from ${quantities(query)} where ${belongsTo(unit)} and ${condition} group by month`.execute(em.getKysely());
  return new Map(rows.map(({ month, quantity }) => [month, quantity]));
}

/** As of a past moment is today's total less what was recorded since: the cost follows the changes, not the history. */
function quantities({ months, asOf, programmeId, withoutProgramme }: TotalsQuery): RawBuilder<unknown> {
  const from = sql`(${months.from} || '-01')::date`;
  const to = sql`(${months.to} || '-01')::date`;
  const narrowed = programmeId === null ? sql`true` : sql`(programme_id = ${programmeId} or measure = any(${[...withoutProgramme]}::text[]))`;
  const recordedSince =
    asOf === null
      ? sql``
      : sql`union all
        select measure, level, unit_id, date_trunc('month', occurred_on)::date, kind, instance, category, procedure, -quantity
          from ledger_entry where recorded_at > ${asOf}::timestamptz
           and occurred_on >= ${from} and occurred_on < ${to} + interval '1 month' and ${narrowed}`;
  return sql`(
    select measure, level, unit_id, month, kind, instance, category, procedure, quantity
      from ledger_total where month between ${from} and ${to} and ${narrowed} ${recordedSince}) as t`;
}
