import type { LedgerCause } from '@bitim/schema/vocabulary/ledger';

/**
 * Whether an entry comes in time: reports of a month are due on the tenth of the next one; what is entered after that
 * day is a late entry.
 *
 * @param occurredOn,enteredOn days of the calendar where the courts are, as `2014-06-02`.
 */
export function entryCause(occurredOn: string, enteredOn: string): LedgerCause {
  const [year = 0, month = 0] = occurredOn.split('-').map(Number);
  const dueOn = new Date(Date.UTC(year, month, 10)).toISOString().slice(0, 10);
  return enteredOn <= dueOn ? 'ENTERED' : 'LATE_ENTRY';
}

/** What an edit of a record is to the ledger. @param before,after the courts that it counts for. */
export function causeOfEdit(
  reclassified: boolean,
  before: readonly string[],
  after: readonly string[],
): LedgerCause {
  if (reclassified) return 'RECLASSIFIED';
  return after.some((courtId) => !before.includes(courtId)) ? 'HOST_ADDED' : 'CORRECTION';
}
