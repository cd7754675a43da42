import { resultUnion } from '../platform/result-union.ts';
import { Deleted, InvalidInputError, NotFoundError } from '../platform/user-error.ts';
import { CalendarFeedAddress } from './calendar-feed.type.ts';

export const CreateCalendarFeedResult = resultUnion(
  'CreateCalendarFeedResult',
  'The new feed with its address, or why there is none.',
  () => [CalendarFeedAddress, InvalidInputError],
);

export const RenewCalendarFeedResult = resultUnion(
  'RenewCalendarFeedResult',
  'The feed with its new address, or why it keeps the old one.',
  () => [CalendarFeedAddress, InvalidInputError, NotFoundError],
);

export const RevokeCalendarFeedResult = resultUnion(
  'RevokeCalendarFeedResult',
  'The id that is free now, or why nothing ended.',
  () => [Deleted, InvalidInputError, NotFoundError],
);
