import { type EventKind, stepOf } from '../event/change-event-state.ts';
import type { CancelEventInput, PostponeEventInput } from '../event/event.input.ts';
import type { VersionedInput } from '../platform/claim.ts';
import { daysLater } from '../event/move.domain.ts';
import { UserError } from '../platform/user-error.ts';
import { checkClashes } from './check-clashes.ts';
import { eventOccupies } from './clash.domain.ts';
import { storedSessions } from './clash.ts';
import { countedTrainingEvents } from './counted-training-events.ts';
import { moveSessions } from './move-sessions.ts';
import { tellParticipants } from './tell-participants.ts';
import { trainingEventClaim } from './training-event.access.ts';
import { TrainingEvent } from './training-event.entity.ts';
import type { TrainingEventFacts } from './training-event.posting.ts';

/** The life of a training event, as far as it differs from that of others. */
export const trainingEventLife: EventKind<TrainingEvent, TrainingEventFacts> = {
  table: 'training_event',
  entity: TrainingEvent,
  records: countedTrainingEvents,
  claim: trainingEventClaim,
  days: ({ startsOn, endsOn }) => ({ startsOn, endsOn }),
  move: async (em, event, days) => {
    event.startsOn = daysLater(event.startsOn, days);
    event.endsOn = daysLater(event.endsOn, days);
    await moveSessions(em, event.id, days);
  },
  // what occupied before, goes on where it stands
  mayStand: async (em, event, { state, clashComment }, read) => {
    if (eventOccupies(event.state)) return null;
    const outcome = await checkClashes(
      em,
      {
        eventId: event.id,
        state,
        before: [],
        after: await storedSessions(em, event.id),
        comment: clashComment ?? event.clashComment,
        stored: event.clashComment,
        pathOf: () => ['id'],
      },
      read,
    );
    if (outcome instanceof UserError) return outcome;
    event.clashComment = outcome.clashComment;
    return null;
  },
  afterwards: (em, event, context) => tellParticipants(em, event.id, context),
};

const step = stepOf(trainingEventLife);

type Commented = VersionedInput & { readonly clashComment?: string | null };

export const scheduleTrainingEvent = step<Commented>('SCHEDULE');
export const holdTrainingEvent = step<Commented>('HOLD');
export const verifyTrainingEvent = step('VERIFY');
export const reopenTrainingEvent = step<Commented>('REOPEN');
export const cancelTrainingEvent = step<CancelEventInput>('CANCEL');
export const postponeTrainingEvent = step<PostponeEventInput>('POSTPONE');
