import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { LedgerCause, Measure, RecordType } from '@bitim/schema/vocabulary/ledger';
import { localDay } from '../platform/local-day.ts';
import { entryCause } from './cause.domain.ts';

/**
 * Why a record changes what it counts for: the first time it is entered, in time or late; from then on it is corrected.
 *
 * @param measure the one that it is about; null when any.
 */
export async function causeOfCounting(
  em: EntityManager,
  recordType: RecordType,
  recordId: string,
  occurredOn: string,
  now: Date,
  measure: Measure | null = null,
): Promise<LedgerCause> {
  const { rows } = await sql`
    select from ledger_entry where record_type = ${recordType} and record_id = ${recordId}
       and ${measure === null ? sql`true` : sql`measure = ${measure}`} limit 1`.execute(em.getKysely());
  return rows.length > 0 ? 'CORRECTION' : entryCause(occurredOn, localDay(now));
}
