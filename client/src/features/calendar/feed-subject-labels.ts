import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { CalendarFeedSubject } from '@bitim/schema/vocabulary/event';

/** Here and not in lib: what every page loads stays small. */
export const CALENDAR_FEED_SUBJECT_LABELS: Record<CalendarFeedSubject, MessageDescriptor> = {
  MINE: msg`Events of my courts`,
  COURT: msg`Events of one court`,
  TRAINER: msg`Sessions of one trainer`,
};
