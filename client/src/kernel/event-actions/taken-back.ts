import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { EventState } from '@bitim/schema/vocabulary/event';

/** What is said when a step was taken back, by where the event stands now: the server says where that is. */
export const TAKEN_BACK: Record<EventState, MessageDescriptor> = {
  DRAFT: msg`Taken back: the event is a draft again.`,
  SCHEDULED: msg`Taken back: the event is planned again.`,
  HELD: msg`Taken back: the event was held, and counts.`,
  VERIFIED: msg`Taken back: the event is verified, and counts.`,
  POSTPONED: msg`Taken back: the event is postponed again.`,
  CANCELLED: msg`Taken back: the event is called off.`,
};
