import type { EventState, PressEventKind } from '@bitim/schema/vocabulary/event';
import { whyNotHeld } from '../event/lifecycle.domain.ts';
import type { CountableFacts } from '../ledger/measure.ts';
import { countOnce, type Dimensions, type Posting } from '../ledger/posting.ts';

/** What the ledger must know of a press event. */
export interface PressEventFacts extends CountableFacts {
  readonly kind: PressEventKind;
  readonly state: EventState;
  readonly programmeId: string | null;
}

export const pressEventDimensions = ({ kind, programmeId }: PressEventFacts): Dimensions => ({
  kind,
  ...(programmeId && { programmeId }),
});

/** A press event that was held counts once per host court, region and nation. */
export function pressEventPostings(event: PressEventFacts): Posting[] {
  if (whyNotHeld(event.state)) return [];
  const { occurredOn } = event;
  return countOnce(event.courts, {
    measure: 'PRESS_EVENTS',
    occurredOn,
    ...pressEventDimensions(event),
    quantity: 1,
  });
}
