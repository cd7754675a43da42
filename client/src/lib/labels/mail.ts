import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { MailKind, MailState } from '@bitim/schema/vocabulary/mail';

export const MAIL_KIND_LABELS: Record<MailKind, MessageDescriptor> = {
  INVITATION: msg`Invitation`,
  CHANGE: msg`Change`,
  CANCELLATION: msg`Cancellation`,
  REMINDER: msg`Reminder`,
  MOVED_UP: msg`Place became free`,
};

export const MAIL_STATE_LABELS: Record<MailState, MessageDescriptor> = {
  WAITING: msg({ context: 'mail', message: 'waiting' }),
  SENDING: msg({ context: 'mail', message: 'being sent' }),
  SENT: msg({ context: 'mail', message: 'sent' }),
  UNCERTAIN: msg({ context: 'mail', message: 'not known whether it arrived' }),
  FAILED: msg({ context: 'mail', message: 'refused' }),
  WITHDRAWN: msg({ context: 'mail', message: 'not to be sent' }),
  EXPIRED: msg({ context: 'mail', message: 'too late' }),
};
