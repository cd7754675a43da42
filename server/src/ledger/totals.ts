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

/** Who has how much of a series: courts, or regions that have an adjustment. A unit may stand more than once. */
export interface SeriesOfUnits {
  readonly side: number;
  readonly measure: Measure;
  readonly level: 'COURT' | 'REGION';
  readonly procedure: string | null;
  readonly unitIds: readonly string[];
  /** What each of them has. */
  readonly quantities: readonly number[];
}

/** What the combined report needs of the totals. */
export interface SideBySide {
  readonly totals: readonly Total[];
  readonly byUnit: readonly SeriesOfUnits[];
  /** The region of each court by the court's id; null for the Supreme Court. */
  readonly regionOf: Readonly<Record<string, string | null>>;
}

/** A total's dimensions; a `series` is the same as one text, as the database's `ledger_series` writes it. */
type Series = Pick<Total, 'measure' | 'level' | 'kind' | 'instance' | 'category' | 'procedure'>;

function dimensionsOf(series: string): Series {
  const [measure, level, ...others] = series.split('/') as [Measure, UnitLevel, ...string[]];
  const [kind = null, instance = null, category = null, procedure = null] = others.map(
    (code) => code || null,
  );
  return { measure, level, kind, instance, category, procedure };
}

/** A unit's sums over stretches of months, by all dimensions. */
export async function unitTotals(em: EntityManager, unit: UnitRef, query: TotalsQuery): Promise<Total[]> {
  const { rows } = await sql<{ side: number; series: string; quantity: number }>`
    select side, series, sum(quantity)::int as quantity from ${quantities(query)} where ${belongsTo(unit)}
     group by side, series`.execute(em.getKysely());
  return rows.map(({ side, series, quantity }) => ({ side, ...dimensionsOf(series), quantity }));
}

/**
 * Everything that the combined report needs of the totals, in one scan: the unit's sums, and those of each court and
 * region. Who has how much comes as lists: reading a thousand small rows would take longer than adding them up.
 */
export async function totalsSideBySide(
  em: EntityManager,
  unit: UnitRef,
  query: TotalsQuery,
): Promise<SideBySide> {
  interface Row {
    readonly side: number;
    readonly series: string;
    /** Of the unit itself; null where it has no part in the series. */
    readonly own: number | null;
    readonly unitIds: readonly string[];
    readonly quantities: readonly number[];
  }
  const { rows } = await sql<{ series: readonly Row[]; regionOf: SideBySide['regionOf'] }>`
    select (select coalesce(json_agg(summed), '[]') from (
             select side, series, (sum(quantity) filter (where ${belongsTo(unit)}))::int as own,
                    json_agg(unit_id) as "unitIds", json_agg(quantity) as quantities
               from ${quantities(query)} group by side, series) as summed) as series,
           (select coalesce(json_object_agg(id, region_id), '{}') from court) as "regionOf"`.execute(
    em.getKysely(),
  );
  const { series = [], regionOf = {} } = rows[0] ?? {};
  const summed = series.map((row) => ({ ...row, ...dimensionsOf(row.series) }));
  return {
    totals: summed.flatMap(({ own, ...total }) => (own === null ? [] : [{ ...total, quantity: own }])),
    byUnit: summed.flatMap(({ level, ...of }) => (level === 'NATION' ? [] : [{ ...of, level }])),
    regionOf,
  };
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
        select side, measure, level, unit_id, kind, instance, category, procedure,
               ledger_series(measure, level, kind, instance, category, procedure) as series, -quantity
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
    select side, measure, level, unit_id, kind, instance, category, procedure, series, quantity::int
      from unnest(${sides}::int[], ${names}::text[], ${starts}::date[]) as asked (side, span, "startsOn")
      join ledger_total total on total.span = asked.span and total.starts_on = asked."startsOn"
     where ${narrowed} ${recordedSince}) as t`;
}
