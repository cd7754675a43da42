import type { EntityManager } from '@mikro-orm/postgresql';
import type { SignedInContext } from '../access/request-context.ts';
import { hostIds, writeHosts } from '../event/hosts.ts';
import { postponedToAfterEdit } from '../event/lifecycle.domain.ts';
import { causeOfEdit } from '../ledger/cause.domain.ts';
import { post } from '../ledger/post.ts';
import { storedText } from '../platform/localized-text.ts';
import { UserError } from '../platform/user-error.ts';
import { checkCapacity } from './capacity.ts';
import { checkClashes } from './check-clashes.ts';
import { sessionsOf } from './check-sessions.ts';
import { checkTrainingEvent } from './check-training-event.ts';
import { atSession } from './clash.domain.ts';
import { storedSessions } from './clash.ts';
import { countedTrainingEvents } from './counted-training-events.ts';
import { fulfilForLead } from './fulfil-plan-item.ts';
import { moveUp, placesBefore } from './registration-places.ts';
import { tellParticipants } from './tell-participants.ts';
import type { TrainingEvent } from './training-event.entity.ts';
import type { TrainingEventFields } from './training-event.input.ts';
import { writeSessions } from './write-sessions.ts';

/** Replaces the facts of an event that was claimed, within the caller's transaction. @returns what is wrong, or null. */
export async function applyEdit(
  tx: EntityManager,
  context: SignedInContext,
  event: TrainingEvent,
  input: TrainingEventFields,
): Promise<UserError | null> {
  const { viewer, now, read } = context;
  const { id } = event;
  const { kind, startsOn, endsOn, hostCourtIds, sessions } = input;
  const standing = { state: event.state, sessions: await sessionsOf(tx, id) };
  const wrong =
    (await checkTrainingEvent(tx, input, standing, context)) ?? (await checkCapacity(tx, id, input));
  if (wrong) return wrong;
  const clashes = await checkClashes(
    tx,
    {
      eventId: id,
      state: event.state,
      before: await storedSessions(tx, id),
      after: sessions,
      comment: input.clashComment,
      stored: event.clashComment,
      pathOf: atSession,
    },
    read,
  );
  if (clashes instanceof UserError) return clashes;
  const cause = causeOfEdit(event.kind !== kind, await hostIds(tx, 'training_event', id), hostCourtIds);
  const before = await placesBefore(tx, event);
  tx.assign(event, {
    kind,
    startsOn,
    endsOn,
    programmeId: input.programmeId ?? null,
    partnerProjectId: input.partnerProjectId ?? null,
    capacity: input.capacity ?? null,
    planReference: input.planReference ?? null,
    ...clashes,
    postponedTo: postponedToAfterEdit(event, event.startsOn, startsOn),
    title: storedText(input.title),
    audience: storedText(input.audience),
    updatedAt: now,
    updatedBy: viewer.userId,
  });
  await tx.flush();
  const movedUp = await moveUp(tx, event, before);
  await writeHosts(tx, 'training_event', id, hostCourtIds);
  await writeSessions(tx, id, sessions);
  const { planItemId } = input;
  const notFulfilled = await fulfilForLead(tx, id, { hostCourtIds, planItemId, startsOn });
  if (notFulfilled) return notFulfilled;
  await post(tx, countedTrainingEvents, id, cause, { userId: viewer.userId, now });
  await tellParticipants(tx, id, context, movedUp);
  return null;
}
