import type { EventState } from '@bitim/schema/vocabulary/event';

const AHEAD: Partial<Record<EventState, readonly EventState[]>> = {
  DRAFT: ['SCHEDULED', 'HELD', 'CANCELLED'],
  SCHEDULED: ['POSTPONED', 'HELD', 'CANCELLED'],
  HELD: ['VERIFIED', 'CANCELLED'],
  VERIFIED: ['CANCELLED'],
  POSTPONED: ['SCHEDULED', 'POSTPONED', 'CANCELLED'],
};

/** Whether a change led back to where the event had stood. Back on the schedule after it was put off is a step ahead. */
export const isTakenBack = (from: EventState | null, to: EventState): boolean =>
  from !== null && !AHEAD[from]?.includes(to);
