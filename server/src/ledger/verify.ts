import { type EntityManager, IsolationLevel } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { difference } from './difference.ts';
import { allFacts } from './facts.ts';
import type { CountedRecords, Register } from './measure.ts';
import { summedEntries } from './rebuild.ts';

export interface Verification {
  /** Records compared, by type. */
  readonly compared: Readonly<Record<string, number>>;
  /** What does not agree, a sentence each; empty when ledger and records are equal. */
  readonly faults: readonly string[];
}

/**
 * Recounts everything from the records, and compares with the ledger and with what is kept beside them; and the totals
 * with the ledger's entries. All of it
 * is read as it stood at one moment: beside a running server, what is written meanwhile is no difference.
 */
export function verifyLedger(em: EntityManager, register: Register): Promise<Verification> {
  const snapshot = { isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true };
  return em.transactional((tx) => compareAll(tx, register), snapshot);
}

async function compareAll(em: EntityManager, register: Register): Promise<Verification> {
  const compared: Record<string, number> = {};
  const faults = [
    ...(await faultyTotals(em)),
    ...(await faultyBeside(em, register)),
    ...(await orphans(em, register)),
  ];
  for (const records of register.records) {
    compared[records.recordType] = 0;
    // oxlint-disable-next-line no-await-in-loop -- one connection, one statement at a time
    for await (const batch of allFacts(em, records)) {
      compared[records.recordType] = (compared[records.recordType] ?? 0) + batch.length;
      faults.push(...(await faultyRecords(em, records, batch)));
    }
  }
  return { compared, faults };
}

async function faultyRecords(
  em: EntityManager,
  records: CountedRecords,
  batch: { id: string }[],
): Promise<string[]> {
  const expected = new Map(batch.map((facts) => [facts.id, records.postingsOf(facts as never)]));
  const { rows } = await sql<{ record_id: string; measure: string; level: string; quantity: number }>`
    select record_id, measure, level, quantity from (${difference(records.recordType, expected)}) as lacking limit 100`.execute(
    em.getKysely(),
  );
  return rows.map(
    ({ record_id, measure, level, quantity }) =>
      `${records.recordType} ${record_id}: the ledger lacks ${quantity} of ${measure} at ${level}.`,
  );
}

/** Records that the ledger still counts, though they are no more. */
async function orphans(em: EntityManager, register: Register): Promise<string[]> {
  const found: string[] = [];
  for (const { recordType, storage } of register.records) {
    // oxlint-disable-next-line no-await-in-loop -- one connection, one statement at a time
    const { rows } = await sql<{ record_id: string }>`
      select record_id from ledger_entry e
       where record_type = ${recordType} and not exists (select from ${sql.raw(storage.table)} r where r.id = e.record_id)
       group by record_id, measure, level, unit_id having sum(quantity) <> 0 limit 100`.execute(
      em.getKysely(),
    );
    found.push(...rows.map(({ record_id }) => `${recordType} ${record_id} is no more, but is counted.`));
  }
  return found;
}

async function faultyBeside(em: EntityManager, { kept }: Register): Promise<string[]> {
  if (kept.length === 0) return [];
  const each = kept.map(({ faults }) => sql`select fault from (${faults} limit 100) as kept`);
  const { rows } = await sql<{ fault: string }>`${sql.join(each, sql` union all `)}`.execute(em.getKysely());
  return rows.map(({ fault }) => fault);
}

async function faultyTotals(em: EntityManager): Promise<string[]> {
  const key = sql.raw(
    'measure, level, unit_id, span, starts_on, kind, instance, category, procedure, programme_id, partner_project_id',
  );
  const { rows } = await sql<{ measure: string; span: string; starts_on: string; off: number }>`
    select measure, span, starts_on::text, sum(quantity) as off
      from (select ${key}, quantity from ledger_total
            union all select ${key}, -quantity from (${summedEntries}) as summed) as both_sides
     group by ${key} having sum(quantity) <> 0 limit 100`.execute(em.getKysely());
  return rows.map(
    (row) =>
      `The total of ${row.measure} in the ${row.span.toLowerCase()} of ${row.starts_on} is off by ${row.off}.`,
  );
}
