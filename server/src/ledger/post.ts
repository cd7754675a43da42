import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { LedgerCause } from '@bitim/schema/vocabulary/ledger';
import { difference, type Expected, KEY } from './difference.ts';
import { allFacts, loadFacts } from './facts.ts';
import { type CountableFacts, type CountedRecords, type Register, RULE_VERSION } from './measure.ts';

/**
 * By whom a posting is made, and for a request of which moment; `userId` is null when a program did it. It is recorded
 * with the moment of writing, which comes after: a request may have waited for another (decision 0044).
 */
export interface PostedBy {
  readonly userId: string | null;
  readonly now: Date;
}

/**
 * Brings the ledger up to what a record now should have in it, by appending the difference. Called in the transaction
 * that changed the record, after the change was written; a record that is gone has everything taken back.
 */
export async function post<F extends CountableFacts>(
  em: EntityManager,
  records: CountedRecords<F>,
  recordId: string,
  cause: LedgerCause,
  by: PostedBy,
): Promise<void> {
  const [facts] = await loadFacts(em, records, sql`r.id = ${recordId}`, 1);
  await append(em, records, new Map([[recordId, facts ? records.postingsOf(facts) : []]]), cause, by);
}

/** Posts whatever the register's records lack: for loads that wrote records by plain SQL. Safe to repeat. */
export async function postUnposted(
  em: EntityManager,
  register: Register,
  cause: LedgerCause,
  by: PostedBy,
): Promise<void> {
  for (const records of register.records) {
    // oxlint-disable-next-line no-await-in-loop -- one connection, one statement at a time
    for await (const batch of allFacts(em, records)) {
      await append(
        em,
        records,
        new Map(batch.map((facts) => [facts.id, records.postingsOf(facts)])),
        cause,
        by,
      );
    }
  }
}

async function append(
  em: EntityManager,
  { recordType }: CountedRecords,
  expected: Expected,
  cause: LedgerCause,
  { userId, now }: PostedBy,
): Promise<void> {
  await sql`
    insert into ledger_entry (record_type, record_id, ${KEY}, quantity, cause, rule_version, recorded_at, recorded_by)
    select ${recordType}, record_id, ${KEY}, quantity, ${cause}, ${RULE_VERSION}::smallint, written.at, ${userId}::uuid
      from (${difference(recordType, expected)}) as lacking,
           (select greatest(clock_timestamp(), ${now}::timestamptz) as at offset 0) as written
     order by record_id, ${KEY}`.execute(em.getKysely());
}
