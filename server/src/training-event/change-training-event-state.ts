import { stepOf } from '../event/change-event-state.ts';
import type { CancelEventInput, PostponeEventInput } from '../event/event.input.ts';
import { daysLater } from '../event/move.domain.ts';
import { countedTrainingEvents } from './counted-training-events.ts';
import { moveSessions } from './move-sessions.ts';
import { trainingEventClaim } from './training-event.access.ts';
import { TrainingEvent } from './training-event.entity.ts';

const step = stepOf({
  table: 'training_event',
  entity: TrainingEvent,
  records: countedTrainingEvents,
  claim: trainingEventClaim,
  days: ({ startsOn, endsOn }: TrainingEvent) => ({ startsOn, endsOn }),
  move: async (em, event, days) => {
    event.startsOn = daysLater(event.startsOn, days);
    event.endsOn = daysLater(event.endsOn, days);
    await moveSessions(em, event.id, days);
  },
});

export const scheduleTrainingEvent = step('SCHEDULE');
export const holdTrainingEvent = step('HOLD');
export const verifyTrainingEvent = step('VERIFY');
export const reopenTrainingEvent = step('REOPEN');
export const cancelTrainingEvent = step<CancelEventInput>('CANCEL');
export const postponeTrainingEvent = step<PostponeEventInput>('POSTPONE');
