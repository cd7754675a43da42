import { ROLES, type Role } from '@bitim/schema/vocabulary/access';

/**
 * Who may do what. Every query and mutation names one of these permissions, or stands on the short list of public ones
 * (a test walks the schema). A permission says which roles; the scope says for which courts:
 *
 * - Everyone who is signed in reads what counts, nation-wide: the picture is common.
 * - Drafts, persons' e-mail addresses, registrations, attendance and mails are read within one's own scope only; what a
 *   person attended is read by the court that the person works at, too.
 * - What participants said of an event is read within one's own scope, what they wrote by those who plan it and answer for it.
 * - Writing always stays within one's own scope; a shared event belongs to its lead court.
 */
export const POLICY = {
  READ_REGISTER: ROLES,
  WRITE_TRAINING_EVENTS: ['COORDINATOR', 'ADMINISTRATOR'],
  WRITE_PRESS: ['PRESS_OFFICER', 'ADMINISTRATOR'],
  WRITE_CASELOAD: ['STATISTICIAN', 'ADMINISTRATOR'],
  WRITE_ASSETS: ['COORDINATOR', 'PRESS_OFFICER', 'ADMINISTRATOR'],
  WRITE_PERSONS: ['COORDINATOR', 'PRESS_OFFICER', 'ADMINISTRATOR'],
  WRITE_COURTS: ['ADMINISTRATOR'],
  WRITE_PROGRAMMES: ['ADMINISTRATOR'],
  WRITE_PARTNERSHIPS: ['ADMINISTRATOR'],
  READ_EVALUATION_TEXTS: ['COORDINATOR', 'MANAGEMENT'],
  MANAGE_USERS: ['ADMINISTRATOR'],
  MANAGE_MAILS: ['ADMINISTRATOR'],
  OWN_ACCOUNT: ROLES,
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof POLICY;

/** Operations that need no sign-in. */
export const PUBLIC_OPERATIONS: ReadonlySet<string> = new Set([
  'Query.me',
  'Mutation.signIn',
  'Mutation.setPassword',
  'Query.checkInSession',
  'Mutation.checkIn',
  'Query.checkCertificate',
  'Query.evaluationForm',
  'Mutation.submitEvaluation',
]);

export const mayRole = (role: Role, permission: Permission): boolean =>
  (POLICY[permission] as readonly Role[]).includes(role);
