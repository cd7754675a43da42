import type { SignedInContext } from '../access/request-context.ts';
import { writeHosts } from '../event/hosts.ts';
import { entryCause } from '../ledger/cause.domain.ts';
import { post } from '../ledger/post.ts';
import { localDay } from '../platform/local-day.ts';
import { storedText } from '../platform/localized-text.ts';
import { inTransaction } from '../platform/transaction.ts';
import { StateError, UserError } from '../platform/user-error.ts';
import { checkClashes } from './check-clashes.ts';
import { checkTrainingEvent } from './check-training-event.ts';
import { atSession } from './clash.domain.ts';
import { countedTrainingEvents } from './counted-training-events.ts';
import { fulfilForLead } from './fulfil-plan-item.ts';
import { TRAINING_EVENT_FIELDS } from './training-event.access.ts';
import { TrainingEvent } from './training-event.entity.ts';
import type { CreateTrainingEventInput } from './training-event.input.ts';
import { writeSessions } from './write-sessions.ts';

/** Puts a new event into the register: as a draft, on the calendar, or as already held. @returns its id. */
export async function createTrainingEvent(
  context: SignedInContext,
  input: CreateTrainingEventInput,
): Promise<string | UserError> {
  const { em, viewer, now, read } = context;
  if (input.state !== 'DRAFT' && input.state !== 'SCHEDULED' && input.state !== 'HELD')
    return new StateError(input.state);
  return inTransaction<string>(
    em,
    async (tx) => {
      const wrong = await checkTrainingEvent(tx, input, { state: input.state, sessions: [] }, context);
      if (wrong) return wrong;
      const clashes = await checkClashes(
        tx,
        {
          eventId: null,
          state: input.state,
          before: [],
          after: input.sessions,
          comment: input.clashComment,
          stored: null,
          pathOf: atSession,
        },
        read,
      );
      if (clashes instanceof UserError) return clashes;
      const { hostCourtIds, sessions, title, audience, planItemId, ...facts } = input;
      const event = tx.create(TrainingEvent, {
        programmeId: null,
        partnerProjectId: null,
        capacity: null,
        planReference: null,
        ...facts,
        ...clashes,
        title: storedText(title),
        audience: storedText(audience),
        provenance: 'RECORDED',
        createdAt: now,
        createdBy: viewer.userId,
        updatedAt: now,
        updatedBy: viewer.userId,
      });
      await tx.flush();
      await writeHosts(tx, 'training_event', event.id, hostCourtIds);
      await writeSessions(tx, event.id, sessions);
      const notFulfilled = await fulfilForLead(tx, event.id, {
        hostCourtIds,
        planItemId,
        startsOn: event.startsOn,
      });
      if (notFulfilled) return notFulfilled;
      const cause = entryCause(event.startsOn, localDay(now));
      await post(tx, countedTrainingEvents, event.id, cause, { userId: viewer.userId, now });
      return event.id;
    },
    TRAINING_EVENT_FIELDS,
  );
}
