/** What a mail tells a participant of a training event. */
export const MAIL_KINDS = ['INVITATION', 'CHANGE', 'CANCELLATION', 'REMINDER', 'MOVED_UP'] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/** Where a mail stands. Only WAITING ones are sent by themselves; UNCERTAIN ones only when somebody decides so. */
export const MAIL_STATES = [
  'WAITING',
  'SENDING',
  'SENT',
  'UNCERTAIN',
  'FAILED',
  'WITHDRAWN',
  'EXPIRED',
] as const;
export type MailState = (typeof MAIL_STATES)[number];
