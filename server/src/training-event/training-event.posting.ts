import type { EventState, TrainingEventKind } from '@bitim/schema/vocabulary/event';
import type { LeftOutReason, Measure } from '@bitim/schema/vocabulary/ledger';
import { whyNotHeld } from '../event/lifecycle.domain.ts';
import { countOnce, type Dimensions, type Posting } from '../ledger/posting.ts';
import type { CountableFacts } from '../ledger/measure.ts';

/** What the ledger must know of a training event. */
export interface TrainingEventFacts extends CountableFacts {
  readonly kind: TrainingEventKind;
  readonly state: EventState;
  readonly programmeId: string | null;
  readonly partnerProjectId: string | null;
  /** People who came to at least one session, fully or in part; by name. */
  readonly attendances: number;
}

export function trainingEventDimensions(event: TrainingEventFacts): Dimensions {
  return {
    kind: event.kind,
    ...(event.programmeId && { programmeId: event.programmeId }),
    ...(event.partnerProjectId && { partnerProjectId: event.partnerProjectId }),
  };
}

/**
 * Why an event is not in a measure; null when it is, or when it has nothing to do with it: an event without a partner
 * is no candidate for partner sessions. A partner session has its own row, and is not a training event.
 */
export function trainingEventLeftOut(
  event: Pick<TrainingEventFacts, 'state' | 'partnerProjectId' | 'attendances'>,
  measure: Measure,
): LeftOutReason | null {
  if (measure === 'PARTNER_SESSIONS' && !event.partnerProjectId) return null;
  const notHeld = whyNotHeld(event.state);
  if (notHeld) return notHeld;
  if (measure === 'TRAINING_EVENTS') return event.partnerProjectId ? 'PARTNER_SESSION' : null;
  if (measure === 'ATTENDANCES') return event.attendances === 0 ? 'NO_ATTENDANCE' : null;
  return null;
}

/** An event counts once per host court, region and nation; its attendance likewise. */
export function trainingEventPostings(event: TrainingEventFacts): Posting[] {
  const counted = { occurredOn: event.occurredOn, ...trainingEventDimensions(event) };
  const measure = event.partnerProjectId ? 'PARTNER_SESSIONS' : 'TRAINING_EVENTS';
  return [
    ...(trainingEventLeftOut(event, measure)
      ? []
      : countOnce(event.courts, { ...counted, measure, quantity: 1 })),
    ...(trainingEventLeftOut(event, 'ATTENDANCES')
      ? []
      : countOnce(event.courts, { ...counted, measure: 'ATTENDANCES', quantity: event.attendances })),
  ];
}
