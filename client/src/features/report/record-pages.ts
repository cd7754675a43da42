import type { RecordType } from '@bitim/schema/vocabulary/ledger';

/** The page of each type of record. */
export const RECORD_PAGES = {
  TRAINING_EVENT: '/training/$id',
  PUBLICATION: '/publications/$id',
  PRESS_EVENT: '/press-events/$id',
  ASSET: '/assets/$id',
  CASE_FIGURE: '/cases/$id',
  CASE_TOTAL: '/case-totals/$id',
  PARTICIPATION: '/participations/$id',
  PERSON: '/persons/$id',
  WORK: '/works/$id',
} as const satisfies Record<RecordType, string>;
