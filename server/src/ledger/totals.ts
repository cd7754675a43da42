import type { EntityManager } from '@mikro-orm/postgresql';
import { type RawBuilder, sql } from 'kysely';
import type { UnitLevel } from '@bitim/schema/vocabulary/access';
import type { Measure } from '@bitim/schema/vocabulary/ledger';
import { eachMonth, firstDay, lastDay, type Months, spansOf } from '../period/period.domain.ts';
import { belongsTo, type UnitRef } from './unit.ts';

/** Which quantities; `asOf` null means now, `programmeId` null all programmes. */
export interface TotalsQuery {
  /** Stretches of months; a row's `side` is the place of the one that it belongs to. */
  readonly stretches: readonly Months[];
  readonly asOf: Date | null;
  readonly programmeId: string | null;
  /** Measures that have no programme, and are not narrowed by one. */
  readonly withoutProgramme: readonly Measure[];
}

/** A sum by dimensions. COURT rows are the sum of courts, REGION and NATION rows its adjustments. */
export interface Total {
  /** The place of the stretch of months that it is of. */
  readonly side: number;
  readonly measure: Measure;
  readonly level: UnitLevel;
  readonly kind: string | null;
  readonly instance: string | null;
  readonly category: string | null;
  readonly procedure: string | null;
  readonly quantity: number;
}

/** Sums of courts, or adjustments of regions, by procedure only: for comparing units side by side. */
export interface TotalsOfUnits {
  readonly side: number;
  readonly measure: Measure;
  readonly level: 'COURT' | 'REGION';
  readonly procedure: string | null;
  /** The quantity by the unit's id. */
  readonly quantities: Readonly<Record<string, number>>;
}

/** What the combined report needs of the totals. */
export interface SideBySide {
  readonly totals: readonly Total[];
  readonly byUnit: readonly TotalsOfUnits[];
  /** The region of each court by the court's id; null for the Supreme Court. */
  readonly regionOf: Readonly<Record<string, string | null>>;
}

/** A unit's sums over stretches of months, by all dimensions. */
export async function unitTotals(em: EntityManager, unit: UnitRef, query: TotalsQuery): Promise<Total[]> {
  const { rows } = await sql<Total>`
    select side, measure, level, kind, instance, category, procedure, sum(quantity)::int as quantity
      from ${quantities(query)} where ${belongsTo(unit)}
     group by side, measure, level, kind, instance, category, procedure`.execute(em.getKysely());
  return rows;
}

/**
 * Everything that the combined report needs of the totals, in one scan: the unit's sums, and those of each court and
 * region. One row of JSON: reading a thousand small rows would take longer than adding them up.
 */
export async function totalsSideBySide(
  em: EntityManager,
  unit: UnitRef,
  query: TotalsQuery,
): Promise<SideBySide> {
  const { rows } = await sql<SideBySide>`
    with summed as (
      select side, measure, level, kind, instance, category, procedure, unit_id, grouping(unit_id) = 0 as by_unit,
             sum(quantity)::int as quantity, (sum(quantity) filter (where ${belongsTo(unit)}))::int as own
        from ${quantities(query)}
       group by grouping sets (
             (side, measure, level, kind, instance, category, procedure), (side, measure, level, procedure, unit_id)))
    select (select coalesce(json_agg(json_build_object('side', side, 'measure', measure, 'level', level, 'kind', kind, 'instance', instance,
                                                       'category', category, 'procedure', procedure, 'quantity', own)), '[]')
              from summed where not by_unit and own is not null) as totals,
           (select coalesce(json_agg(series), '[]')
              from (select side, measure, level, procedure, json_object_agg(unit_id, quantity) as quantities
                      from summed where by_unit and unit_id is not null group by side, measure, level, procedure) as series) as "byUnit",
           (select coalesce(json_object_agg(id, region_id), '{}') from court) as "regionOf"`.execute(
    em.getKysely(),
  );
  return rows[0] ?? { totals: [], byUnit: [], regionOf: {} };
}

/** A unit's sums by month, of the rows that a condition on `t` picks. */
export async function monthlyTotals(
  em: EntityManager,
  unit: UnitRef,
  query: TotalsQuery,
  condition: RawBuilder<unknown>,
): Promise<Map<string, number>> {
  const monthly = {
    ...query,
    stretches: query.stretches.flatMap(eachMonth).map((month) => ({ from: month, to: month })),
  };
  const { rows } = await sql<{ side: number; quantity: number }>`
    select side, sum(quantity)::int as quantity from ${quantities(monthly)}
     where ${belongsTo(unit)} and ${condition} group by side`.execute(em.getKysely());
  return new Map(rows.map(({ side, quantity }) => [monthly.stretches[side]?.from ?? '', quantity]));
}

/** As of a past moment is today's total less what was recorded since: the cost follows the changes, not the history. */
function quantities({ stretches, asOf, programmeId, withoutProgramme }: TotalsQuery): RawBuilder<unknown> {
  const spans = stretches.flatMap((stretch, side) => spansOf(stretch).map((one) => ({ side, ...one })));
  const days = stretches.map((stretch, side) => ({ side, first: firstDay(stretch), last: lastDay(stretch) }));
  const narrowed =
    programmeId === null
      ? sql`true`
      : sql`(programme_id = ${programmeId} or measure = any(${[...withoutProgramme]}::text[]))`;
  const recordedSince =
    asOf === null
      ? sql``
      : sql`union all
        select side, measure, level, unit_id, kind, instance, category, procedure, -quantity
          from json_to_recordset(${JSON.stringify(days)}::json) as asked (side int, first date, last date)
          join ledger_entry on occurred_on between first and last
         where recorded_at > ${asOf}::timestamptz and ${narrowed}`;
  const [sides, names, starts] = [
    spans.map(({ side }) => side),
    spans.map(({ span }) => span),
    spans.map(({ startsOn }) => startsOn),
  ];
  // a row's quantity is small: adding up big integers takes twice as long
  // lists, and not JSON, of which the database thinks that it has a hundred rows, and then reads every total
  return sql`(
    select side, measure, level, unit_id, kind, instance, category, procedure, quantity::int
      from unnest(${sides}::int[], ${names}::text[], ${starts}::date[]) as asked (side, span, "startsOn")
      join ledger_total total on total.span = asked.span and total.starts_on = asked."startsOn"
     where ${narrowed} ${recordedSince}) as t`;
}
