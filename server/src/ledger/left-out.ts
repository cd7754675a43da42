import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { LeftOutReason } from '@bitim/schema/vocabulary/ledger';
import type { Reading } from '../platform/shape.ts';
import { type Explained, type ExplainedRecord, type FigureRef, type Page, postedIn } from './explain.ts';
import { allFacts } from './facts.ts';
import type { CountedRecords } from './measure.ts';
import { courtIn } from './unit.ts';

/** Records of the unit and period that are not in the sum, each with the reason. */
export async function leftOutRecords(
  em: EntityManager,
  records: CountedRecords,
  figure: FigureRef,
  read: Reading,
  { limit, offset }: Page,
): Promise<Explained> {
  const { storage } = records;
  const reasons = await reasonsOf(em, records, figure, read);
  const { rows } = await sql<ExplainedRecord>`
    select r.id as "recordId", ${sql.raw(storage.title)} as title, ${sql.raw(storage.occurredOn)}::text as "occurredOn",
           array(${sql.raw(storage.courts)})::text[] as "courtIds", 0 as quantity, false as deleted,
           ${sql.raw(storage.provenance)} as provenance
      from ${sql.raw(storage.table)} r where r.id = any(${[...reasons.keys()]}::uuid[])
     order by 3, 1 limit ${limit} offset ${offset}`.execute(em.getKysely());
  return {
    records: rows.map((row) => ({ ...row, reason: reasons.get(row.recordId) ?? null })),
    totalCount: reasons.size,
  };
}

/** Why each of them does not count. Slices say so of one record at a time; all candidates are read, a batch at a time. */
async function reasonsOf(
  em: EntityManager,
  records: CountedRecords,
  figure: FigureRef,
  read: Reading,
): Promise<ReadonlyMap<string, LeftOutReason>> {
  const { storage, recordType } = records;
  const { from, to, asOf } = figure.period;
  const candidates = sql`
    ${sql.raw(storage.occurredOn)} between ${from} and ${to} and ${sql.raw(storage.visible(read))}
    and ${asOf === null ? sql`true` : sql`${sql.raw(storage.createdAt)} <= ${asOf}::timestamptz`}
    and exists (select from (${sql.raw(storage.courts)}) as at_court where ${courtIn(figure.unit, 'at_court.court_id')})
    and r.id not in (select record_id from (${postedIn(figure, recordType)}) as counted)`;
  const reasons = new Map<string, LeftOutReason>();
  for await (const facts of allFacts(em, records, candidates))
    for (const fact of facts) {
      const reason = records.leftOut(fact, figure.measure);
      if (reason && hasDimensions(records.dimensionsOf(fact, figure.measure), figure))
        reasons.set(fact.id, reason);
    }
  return reasons;
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
