/** A plan is drafted by the training centre, then approved on paper; from then on it changes by amendments only. */
export const PLAN_STATES = ['DRAFT', 'APPROVED'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/** What became of an item of an annual plan; derived from its events, never stored. The three that begin with HELD are done. */
export const PLAN_OUTCOMES = [
  'NOT_BEGUN',
  'PLANNED',
  'HELD',
  'HELD_EARLY',
  'HELD_LATE',
  'POSTPONED',
  'CANCELLED',
  'WITHDRAWN',
] as const;
export type PlanOutcome = (typeof PLAN_OUTCOMES)[number];

/** How an approved plan is changed. */
export const PLAN_AMENDMENT_KINDS = ['ADDED', 'CHANGED', 'WITHDRAWN'] as const;
export type PlanAmendmentKind = (typeof PLAN_AMENDMENT_KINDS)[number];
