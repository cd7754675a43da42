import type { Action } from '@bitim/schema/vocabulary/access';
import type { SignedInContext } from '../access/request-context.ts';
import { standingAfter } from '../event/lifecycle.domain.ts';
import type { CancelEventInput, PostponeEventInput } from '../event/event.input.ts';
import { entryCause } from '../ledger/cause.domain.ts';
import { post } from '../ledger/post.ts';
import { claim, type VersionedInput } from '../platform/claim.ts';
import { inTransaction } from '../platform/transaction.ts';
import { StateError, UserError } from '../platform/user-error.ts';
import { countedTrainingEvents } from './counted-training-events.ts';
import { trainingEventClaim } from './training-event.access.ts';
import { TrainingEvent } from './training-event.entity.ts';

interface Step extends VersionedInput {
  readonly reason?: string | null;
  readonly postponedTo?: string | null;
}

/** Takes one step in the life of an event, and posts what follows from it. @returns the event's id. */
async function step(
  { em, viewer, now, read }: SignedInContext,
  action: Action,
  input: Step,
): Promise<string | UserError> {
  return inTransaction<string>(em, async (tx) => {
    const event = await claim(tx, TrainingEvent, input, trainingEventClaim(read));
    if (event instanceof UserError) return event;
    const standing = standingAfter(event, action, input);
    if (standing === null) return new StateError(event.state);
    tx.assign(event, { ...standing, updatedAt: now, updatedBy: viewer.userId });
    await tx.flush();
    const cause =
      action === 'HOLD' ? entryCause(event.startsOn, now) : action === 'CANCEL' ? 'CANCELLED' : 'CORRECTION';
    await post(tx, countedTrainingEvents, event.id, cause, { userId: viewer.userId, now });
    return event.id;
  });
}

export const scheduleTrainingEvent = (context: SignedInContext, input: VersionedInput) =>
  step(context, 'SCHEDULE', input);
export const holdTrainingEvent = (context: SignedInContext, input: VersionedInput) =>
  step(context, 'HOLD', input);
export const verifyTrainingEvent = (context: SignedInContext, input: VersionedInput) =>
  step(context, 'VERIFY', input);
export const reopenTrainingEvent = (context: SignedInContext, input: VersionedInput) =>
  step(context, 'REOPEN', input);
export const cancelTrainingEvent = (context: SignedInContext, input: CancelEventInput) =>
  step(context, 'CANCEL', input);
export const postponeTrainingEvent = (context: SignedInContext, input: PostponeEventInput) =>
  step(context, 'POSTPONE', input);
