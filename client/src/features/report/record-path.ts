import type { RecordType } from '@bitim/schema/vocabulary/ledger';

/** Where the pages of each type of record begin. */
const PAGES: Record<RecordType, string> = {
  TRAINING_EVENT: '/training',
  PUBLICATION: '/publications',
  PRESS_EVENT: '/press-events',
  ASSET: '/assets',
  CASE_FIGURE: '/cases',
  CASE_TOTAL: '/case-totals',
  PARTICIPATION: '/participations',
  PERSON: '/persons',
  WORK: '/works',
};

export function recordPath(recordType: RecordType, recordId: string): string {
  return `${PAGES[recordType]}/${recordId}`;
}
