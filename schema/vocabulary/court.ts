/** Kinds of oblast-level unit. Source: the classifier of administrative units (KATO). */
export const REGION_KINDS = ['OBLAST', 'CITY'] as const;
export type RegionKind = (typeof REGION_KINDS)[number];

/** DISTRICT covers city courts too; APPELLATE is the appellate panel of an oblast court. */
export const COURT_LEVELS = ['DISTRICT', 'APPELLATE', 'SUPREME'] as const;
export type CourtLevel = (typeof COURT_LEVELS)[number];

/** How one court became another; each has a decree and a day. */
export const SUCCESSION_KINDS = ['RENAME', 'MERGE', 'SPLIT', 'RE_PARENTING'] as const;
export type SuccessionKind = (typeof SUCCESSION_KINDS)[number];

/**
 * Where a record's facts stand: entered by a user, printed in the 2014 memo, or constructed so that the memo's
 * counts come out. Constructed records say so on every screen.
 */
export const PROVENANCES = ['RECORDED', 'MEMO', 'CONSTRUCTED'] as const;
export type Provenance = (typeof PROVENANCES)[number];
