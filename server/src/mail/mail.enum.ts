import type { MailKind, MailState } from '@bitim/schema/vocabulary/mail';
import { graphqlEnum } from '../platform/enum.ts';

export const GraphQLMailKind = graphqlEnum<MailKind>('MailKind', 'What a mail tells a participant.', {
  INVITATION: 'That the person is invited.',
  CHANGE: 'That day, hours, place or link are others.',
  CANCELLATION: 'That the event will not be, is put off, or that the person is no longer on its list.',
  REMINDER: 'That the event is near: sent the day before.',
  MOVED_UP: 'That a place became free for somebody who waited.',
});

export const GraphQLMailState = graphqlEnum<MailState>('MailState', 'Where a mail stands.', {
  WAITING: 'To be sent, at once or at its next try; without a mail server it waits for one.',
  SENDING: 'Being handed to the mail server.',
  SENT: 'The mail server took it.',
  UNCERTAIN: 'Cut short while it was handed over: whether it arrived is not known. Not sent again by itself.',
  FAILED: 'The mail server refused it for good; the reason stands beside it.',
  WITHDRAWN: 'Somebody decided that it is not to be sent.',
  EXPIRED: 'The event was over before it could be sent.',
});
