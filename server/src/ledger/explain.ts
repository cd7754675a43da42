import type { EntityManager } from '@mikro-orm/postgresql';
import { type RawBuilder, sql } from 'kysely';
import type { LeftOutReason, Measure } from '@bitim/schema/vocabulary/ledger';
import type { CountedRecords, PeriodParameters } from './measure.ts';
import { belongsTo, type UnitRef } from './unit.ts';

/** Which number is to be explained. */
export interface FigureRef {
  readonly measure: Measure;
  readonly unit: UnitRef;
  readonly period: PeriodParameters;
  readonly kind: string | null;
  readonly instance: string | null;
  readonly category: string | null;
  readonly procedures: readonly string[] | null;
  readonly wave: number | null;
}

export interface Page {
  readonly limit: number;
  readonly offset: number;
}

/** A record behind a number, before its courts are shaped. */
export interface ExplainedRecord {
  readonly recordId: string;
  readonly title: Record<string, string> | null;
  readonly occurredOn: string;
  readonly courtIds: string[];
  readonly quantity: number;
  readonly deleted: boolean;
  readonly provenance: string | null;
  readonly reason: LeftOutReason | null;
}

/** A page of records; `totalCount` is of all pages, also on one past the end. */
export interface Explained {
  readonly records: ExplainedRecord[];
  readonly totalCount: number;
}

/** The condition on ledger rows `t` that a figure's dimensions make. */
export function dimensionsMatch({ kind, instance, category, procedures }: FigureRef): RawBuilder<unknown> {
  const conditions = [
    ...(kind ? [sql`t.kind = ${kind}`] : []),
    ...(instance ? [sql`t.instance = ${instance}`] : []),
    ...(category ? [sql`t.category = ${category}`] : []),
    ...(procedures ? [sql`t.procedure = any(${[...procedures]}::text[])`] : []),
  ];
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);
}

/** The records behind a sum: those whose entries, by the moment asked for, add up to something in the unit. */
export async function countedRecords(
  em: EntityManager,
  { storage, recordType }: CountedRecords,
  figure: FigureRef,
  { limit, offset }: Page,
): Promise<Explained> {
  const { rows } = await sql<Explained>`
    with counted as (${postedIn(figure, recordType)}),
    page as (
      select counted.record_id as "recordId", ${sql.raw(storage.title)} as title, counted.occurred_on::text as "occurredOn",
             array(select t.unit_id from ledger_entry t
                    where t.record_id = counted.record_id and t.record_type = ${recordType} and t.measure = ${figure.measure}
                      and t.level = 'COURT' and ${knownBy(figure)}
                    group by t.unit_id having sum(t.quantity) <> 0)::text[] as "courtIds",
             counted.quantity, r.id is null as deleted, ${sql.raw(storage.provenance)} as provenance, null as reason
        from counted left join ${sql.raw(storage.table)} r on r.id = counted.record_id
       order by counted.occurred_on, counted.record_id limit ${limit} offset ${offset})
    select (select count(*)::int from counted) as "totalCount",
           (select coalesce(json_agg(page), '[]') from page) as records`.execute(em.getKysely());
  return rows[0] ?? { records: [], totalCount: 0 };
}

const knownBy = ({ period: { asOf } }: FigureRef): RawBuilder<unknown> =>
  asOf === null ? sql`true` : sql`t.recorded_at <= ${asOf}::timestamptz`;

/**
 * Rows `record_id`, `occurred_on` and `quantity` of what counts in the figure. Summed by day first: a record that was
 * moved has entries on the old day too, which take each other back.
 */
export function postedIn(figure: FigureRef, recordType: string): RawBuilder<unknown> {
  const { from, to, programmeId } = figure.period;
  return sql`
    select record_id, max(occurred_on) as occurred_on, sum(quantity)::int as quantity
      from (select t.record_id, t.occurred_on, sum(t.quantity) as quantity from ledger_entry t
             where t.measure = ${figure.measure} and t.record_type = ${recordType} and t.occurred_on between ${from} and ${to}
               and ${knownBy(figure)} and ${programmeId === null ? sql`true` : sql`t.programme_id = ${programmeId}`}
               and ${belongsTo(figure.unit)} and ${dimensionsMatch(figure)}
             group by t.record_id, t.occurred_on having sum(t.quantity) <> 0) as by_day
     group by record_id having sum(quantity) <> 0`;
}
