/** What is counted. Each is declared once in the server with its rule, dimensions and footnote. */
export const MEASURES = [
  'TRAINING_EVENTS',
  'PARTNER_SESSIONS',
  'ATTENDANCES',
  'PERSONS_TRAINED',
  'PUBLICATIONS',
  'WORKS',
  'PRESS_EVENTS',
  'ASSETS_IN_PLACE',
  'CASES_CONSIDERED',
  'CIVIL_CASES',
  'PARTICIPATING_COURTS',
] as const;
export type Measure = (typeof MEASURES)[number];

/** SUM adds up over months; STOCK is a state at the period's last day; DISTINCT counts different things once. */
export const AGGREGATIONS = ['SUM', 'STOCK', 'DISTINCT'] as const;
export type Aggregation = (typeof AGGREGATIONS)[number];

/** Why a posting was made. Source: product, "How it counts". */
export const LEDGER_CAUSES = [
  'ENTERED',
  'LATE_ENTRY',
  'CORRECTION',
  'CANCELLED',
  'RECLASSIFIED',
  'DUPLICATE_MERGED',
  'HOST_ADDED',
  'COURT_REORGANISED',
  'RULE_CHANGED',
  'IMPORT_UNDONE',
] as const;
export type LedgerCause = (typeof LEDGER_CAUSES)[number];

/** Why a record of the period does not count. */
export const LEFT_OUT_REASONS = [
  'DRAFT',
  'SCHEDULED',
  'POSTPONED',
  'CANCELLED',
  'DUPLICATE',
  'RETRACTED',
  'PARTNER_SESSION',
  'NO_ATTENDANCE',
  'NOT_IN_PLACE',
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** Kinds of record that a count leads back to. */
export const RECORD_TYPES = [
  'TRAINING_EVENT',
  'PUBLICATION',
  'PRESS_EVENT',
  'ASSET',
  'CASE_FIGURE',
  'CASE_TOTAL',
  'PARTICIPATION',
  'PERSON',
  'WORK',
] as const;
export type RecordType = (typeof RECORD_TYPES)[number];
