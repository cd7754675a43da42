export const REPORT_SECTIONS = [
  'TRAINING',
  'PARTNER_SESSIONS',
  'PRESS',
  'ASSETS',
  'CASES',
  'PARTICIPATION',
] as const;
export type ReportSectionCode = (typeof REPORT_SECTIONS)[number];

/** Why a figure has no number; it is printed as a dash with this reason, never as 0. */
export const ABSENCE_REASONS = [
  'SILENT',
  'NOT_YET_JOINED',
  'NOT_APPLICABLE',
  'NOT_KEPT',
  'NOT_COMPARABLE',
] as const;
export type AbsenceReason = (typeof ABSENCE_REASONS)[number];

/** Why records that count are in no list. */
export const NOT_SHOWN_REASONS = ['OUTSIDE_SCOPE'] as const;
export type NotShownReason = (typeof NOT_SHOWN_REASONS)[number];

/** What a share is a share of. */
export const SHARE_BASES = [
  'ALL_JUDICIAL_MEDIATION',
  'ALL_MEDIATION',
  'CIVIL_CASES',
  'SECTION_TOTAL',
] as const;
export type ShareBase = (typeof SHARE_BASES)[number];

/** Why a share is refused. */
export const SHARE_REFUSALS = [
  'NO_DENOMINATOR',
  'DIFFERENT_COURTS',
  'DIFFERENT_PERIOD',
  'DIFFERENT_SOURCE',
] as const;
export type ShareRefusal = (typeof SHARE_REFUSALS)[number];
