import { sql } from 'kysely';
import { stepOf } from '../event/change-event-state.ts';
import type { CancelEventInput, PostponeEventInput } from '../event/event.input.ts';
import { daysLater } from '../event/move.domain.ts';
import { countedTrainingEvents } from './counted-training-events.ts';
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
    await sql`update training_session
                 set starts_at = starts_at + make_interval(days => ${days}), ends_at = ends_at + make_interval(days => ${days})
               where event_id = ${event.id}`.execute(em.getKysely());
  },
});

export const scheduleTrainingEvent = step('SCHEDULE');
export const holdTrainingEvent = step('HOLD');
export const verifyTrainingEvent = step('VERIFY');
export const reopenTrainingEvent = step('REOPEN');
export const cancelTrainingEvent = step<CancelEventInput>('CANCEL');
export const postponeTrainingEvent = step<PostponeEventInput>('POSTPONE');
