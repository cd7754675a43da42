import type { EntityManager } from '@mikro-orm/postgresql';
import { type RawBuilder, sql } from 'kysely';
import type { LeftOutReason, Measure } from '@bitim/schema/vocabulary/ledger';
import type { Reading } from '../platform/shape.ts';
import { loadFacts } from './facts.ts';
import { type ComputedMeasure, type CountedRecords, inSql, type PeriodParameters } from './measure.ts';
import { belongsTo, courtIn, type UnitRef } from './unit.ts';

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
  const counted = postedIn(figure, recordType);
  const { rows } = await sql<ExplainedRecord & { totalCount: number }>`
    select counted.record_id as "recordId", ${sql.raw(storage.title)} as title, counted.occurred_on::text as "occurredOn",
           array(select unit_id from ledger_entry where record_id = counted.record_id and level = 'COURT'
                  group by unit_id having sum(quantity) <> 0)::text[] as "courtIds",
           counted.quantity, r.id is null as deleted, ${sql.raw(storage.provenance)} as provenance, null as reason,
           count(*) over ()::int as "totalCount"
      from (${counted}) as counted left join ${sql.raw(storage.table)} r on r.id = counted.record_id
     order by counted.occurred_on, counted.record_id limit ${limit} offset ${offset}`.execute(em.getKysely());
  return { records: rows, totalCount: rows[0]?.totalCount ?? 0 };
}

function postedIn(figure: FigureRef, recordType: string): RawBuilder<unknown> {
  const { from, to, asOf, programmeId } = figure.period;
  return sql`
    select t.record_id, max(t.occurred_on) as occurred_on, sum(t.quantity)::int as quantity from ledger_entry t
     where t.measure = ${figure.measure} and t.record_type = ${recordType} and t.occurred_on between ${from} and ${to}
       and ${asOf === null ? sql`true` : sql`t.recorded_at <= ${asOf}::timestamptz`}
       and ${programmeId === null ? sql`true` : sql`t.programme_id = ${programmeId}`}
       and ${belongsTo(figure.unit)} and ${dimensionsMatch(figure)}
     group by t.record_id having sum(t.quantity) <> 0`;
}

/** No period of ours leaves out more; if one did, the rest would be missing from the list, not from the count. */
const MOST_LEFT_OUT = 2000;

/** Records of the unit and period that are not in the sum, each with the reason. */
export async function leftOutRecords(
  em: EntityManager,
  records: CountedRecords,
  figure: FigureRef,
  read: Reading,
): Promise<(ExplainedRecord & { reason: LeftOutReason })[]> {
  const { storage, recordType } = records;
  const { from, to, asOf } = figure.period;
  const candidates = sql`
    ${sql.raw(storage.occurredOn)} between ${from} and ${to} and ${sql.raw(storage.visible(read))}
    and ${asOf === null ? sql`true` : sql`${sql.raw(storage.createdAt)} <= ${asOf}::timestamptz`}
    and exists (select from (${sql.raw(storage.courts)}) as at_court where ${courtIn(figure.unit, 'at_court.court_id')})
    and r.id not in (select record_id from (${postedIn(figure, recordType)}) as counted)`;
  const facts = await loadFacts(em, records, candidates, MOST_LEFT_OUT);
  const left = facts.flatMap((fact) => {
    const reason = records.leftOut(fact, figure.measure);
    return reason && hasDimensions(records.dimensionsOf(fact, figure.measure), figure)
      ? [[fact.id, reason] as const]
      : [];
  });
  const reasons = new Map(left);
  const { rows } = await sql<ExplainedRecord>`
    select r.id as "recordId", ${sql.raw(storage.title)} as title, ${sql.raw(storage.occurredOn)}::text as "occurredOn",
           array(${sql.raw(storage.courts)})::text[] as "courtIds", 0 as quantity, false as deleted,
           ${sql.raw(storage.provenance)} as provenance
      from ${sql.raw(storage.table)} r where r.id = any(${[...reasons.keys()]}::uuid[]) order by 3, 1`.execute(
    em.getKysely(),
  );
  return rows.flatMap((row) => {
    const reason = reasons.get(row.recordId);
    return reason ? [{ ...row, reason }] : [];
  });
}

function hasDimensions(own: ReturnType<CountedRecords['dimensionsOf']>, figure: FigureRef): boolean {
  return (
    (figure.kind === null || own.kind === figure.kind) &&
    (figure.instance === null || own.instance === figure.instance) &&
    (figure.category === null || own.category === figure.category) &&
    (figure.procedures === null || figure.procedures.includes(own.procedure ?? '')) &&
    (figure.period.programmeId === null || own.programmeId === figure.period.programmeId)
  );
}

/** The things behind a stock or a distinct count, or those left out of it. */
export async function explainedThings(
  em: EntityManager,
  { things, leftOut, storage }: ComputedMeasure,
  figure: FigureRef,
  which: 'counted' | 'leftOut',
  { limit, offset }: Page,
): Promise<Explained> {
  const period = inSql(figure.period);
  const source = which === 'counted' ? things(period) : leftOut?.(period);
  if (!source) return { records: [], totalCount: 0 };
  const { rows } = await sql<ExplainedRecord & { totalCount: number }>`
    select thing.record_id as "recordId", ${sql.raw(storage.title)} as title, ${sql.raw(storage.occurredOn)}::text as "occurredOn",
           array_agg(distinct thing.court_id)::text[] as "courtIds", 1 as quantity, false as deleted,
           ${sql.raw(storage.provenance)} as provenance, ${which === 'counted' ? sql`null::text` : sql`min(thing.reason)`} as reason,
           count(*) over ()::int as "totalCount"
      from (${source}) as thing join ${sql.raw(storage.table)} r on r.id = thing.record_id
     where ${courtIn(figure.unit, 'thing.court_id')}
       and ${figure.kind === null ? sql`true` : sql`thing.kind = ${figure.kind}`}
       and ${figure.wave === null ? sql`true` : sql`thing.wave = ${figure.wave}`}
     group by r.id, thing.record_id order by 3, 1 limit ${limit} offset ${offset}`.execute(em.getKysely());
  return { records: rows, totalCount: rows[0]?.totalCount ?? 0 };
}
