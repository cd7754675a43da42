/** What a person does in the register. Source: product, "The users". */
export const ROLES = ['ADMINISTRATOR', 'MANAGEMENT', 'COORDINATOR', 'PRESS_OFFICER', 'STATISTICIAN'] as const;
export type Role = (typeof ROLES)[number];

/** How far a role reaches, and the levels at which the ledger keeps quantities. */
export const UNIT_LEVELS = ['NATION', 'REGION', 'COURT'] as const;
export type UnitLevel = (typeof UNIT_LEVELS)[number];

/** What may be done to one record; the API tells for each record which of these the caller may do now. */
export const ACTIONS = [
  'EDIT',
  'SCHEDULE',
  'HOLD',
  'VERIFY',
  'REOPEN',
  'POSTPONE',
  'CANCEL',
  'DELETE',
  'REGISTER',
  'RECORD_ATTENDANCE',
  'JOIN',
  'MERGE',
  'SPLIT',
  'RETRACT',
  'RESTORE',
  'REMOVE',
  'APPROVE',
  'AMEND',
  'WITHDRAW',
] as const;
export type Action = (typeof ACTIONS)[number];
