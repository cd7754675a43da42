import type { LedgerCause } from '@bitim/schema/vocabulary/ledger';

/**
 * Whether an entry comes in time: reports of a month are due on the tenth of the next one; what is entered after that
 * day is a late entry.
 *
 * @param occurredOn a day, as `2014-06-02`.
 */
export function entryCause(occurredOn: string, now: Date): LedgerCause {
  const [year = 0, month = 0] = occurredOn.split('-').map(Number);
  const dueAt = Date.UTC(year, month, 11);
  return now.getTime() < dueAt ? 'ENTERED' : 'LATE_ENTRY';
}
