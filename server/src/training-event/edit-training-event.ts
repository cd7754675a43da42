import type { SignedInContext } from '../access/request-context.ts';
import { hostIds, writeHosts } from '../event/hosts.ts';
import { isEditable, postponedToAfterEdit } from '../event/lifecycle.domain.ts';
import { causeOfEdit } from '../ledger/cause.domain.ts';
import { post } from '../ledger/post.ts';
import { claim } from '../platform/claim.ts';
import { storedText } from '../platform/localized-text.ts';
import { inTransaction } from '../platform/transaction.ts';
import { StateError, UserError } from '../platform/user-error.ts';
import { checkCapacity } from './capacity.ts';
import { sessionsOf } from './check-sessions.ts';
import { checkClashes } from './check-clashes.ts';
import { checkTrainingEvent } from './check-training-event.ts';
import { atSession } from './clash.domain.ts';
import { storedSessions } from './clash.ts';
import { countedTrainingEvents } from './counted-training-events.ts';
import { fulfilForLead } from './fulfil-plan-item.ts';
import { moveUp, placesBefore } from './registration-places.ts';
import { TRAINING_EVENT_FIELDS, trainingEventClaim } from './training-event.access.ts';
import { TrainingEvent } from './training-event.entity.ts';
import type { EditTrainingEventInput } from './training-event.input.ts';
import { writeSessions } from './write-sessions.ts';

/** Replaces the facts of an event by those of the form. @returns its id. */
export async function editTrainingEvent(
  context: SignedInContext,
  input: EditTrainingEventInput,
): Promise<string | UserError> {
  const { em, viewer, now, read } = context;
  return inTransaction<string>(
    em,
    async (tx) => {
      const event = await claim(tx, TrainingEvent, input, trainingEventClaim(read));
      if (event instanceof UserError) return event;
      if (!isEditable(event.state)) return new StateError(event.state);
      const standing = { state: event.state, sessions: await sessionsOf(tx, event.id) };
      const wrong =
        (await checkTrainingEvent(tx, input, standing, context)) ??
        (await checkCapacity(tx, event.id, input));
      if (wrong) return wrong;
      const clashes = await checkClashes(
        tx,
        {
          eventId: event.id,
          state: event.state,
          before: await storedSessions(tx, event.id),
          after: input.sessions,
          comment: input.clashComment,
          stored: event.clashComment,
          pathOf: atSession,
        },
        read,
      );
      if (clashes instanceof UserError) return clashes;
      const { id, version: _seen, hostCourtIds, sessions, title, audience, planItemId, ...facts } = input;
      const cause = causeOfEdit(
        event.kind !== facts.kind,
        await hostIds(tx, 'training_event', id),
        hostCourtIds,
      );
      const before = await placesBefore(tx, event);
      tx.assign(event, {
        programmeId: null,
        partnerProjectId: null,
        capacity: null,
        planReference: null,
        ...facts,
        ...clashes,
        postponedTo: postponedToAfterEdit(event, event.startsOn, facts.startsOn),
        title: storedText(title),
        audience: storedText(audience),
        updatedAt: now,
        updatedBy: viewer.userId,
      });
      await tx.flush();
      await moveUp(tx, event, before);
      await writeHosts(tx, 'training_event', id, hostCourtIds);
      await writeSessions(tx, id, sessions);
      const notFulfilled = await fulfilForLead(tx, id, {
        hostCourtIds,
        planItemId,
        startsOn: facts.startsOn,
      });
      if (notFulfilled) return notFulfilled;
      await post(tx, countedTrainingEvents, id, cause, { userId: viewer.userId, now });
      return id;
    },
    TRAINING_EVENT_FIELDS,
  );
}
