import type { Action } from '@bitim/schema/vocabulary/access';
import type { SignedInContext } from '../access/request-context.ts';
import type { CancelEventInput, PostponeEventInput } from '../event/event.input.ts';
import { standingAfter } from '../event/lifecycle.domain.ts';
import { entryCause } from '../ledger/cause.domain.ts';
import { post } from '../ledger/post.ts';
import { claim, type VersionedInput } from '../platform/claim.ts';
import { inTransaction } from '../platform/transaction.ts';
import { StateError, UserError } from '../platform/user-error.ts';
import { countedPressEvents } from './counted-press-events.ts';
import { pressEventClaim } from './press.claim.ts';
import { PressEvent } from './press-event.entity.ts';

interface Step extends VersionedInput {
  readonly reason?: string | null;
  readonly postponedTo?: string | null;
}

/** Takes one step in the life of a press event, and posts what follows from it. @returns the event's id. */
async function step(
  { em, viewer, now, read }: SignedInContext,
  action: Action,
  input: Step,
): Promise<string | UserError> {
  return inTransaction<string>(em, async (tx) => {
    const event = await claim(tx, PressEvent, input, pressEventClaim(read));
    if (event instanceof UserError) return event;
    const standing = standingAfter(event, action, input);
    if (standing === null) return new StateError(event.state);
    tx.assign(event, { ...standing, updatedAt: now, updatedBy: viewer.userId });
    await tx.flush();
    const day = event.startsAt.slice(0, 10);
    const cause = action === 'HOLD' ? entryCause(day, now) : action === 'CANCEL' ? 'CANCELLED' : 'CORRECTION';
    await post(tx, countedPressEvents, event.id, cause, { userId: viewer.userId, now });
    return event.id;
  });
}

export const schedulePressEvent = (context: SignedInContext, input: VersionedInput) =>
  step(context, 'SCHEDULE', input);
export const holdPressEvent = (context: SignedInContext, input: VersionedInput) =>
  step(context, 'HOLD', input);
export const verifyPressEvent = (context: SignedInContext, input: VersionedInput) =>
  step(context, 'VERIFY', input);
export const reopenPressEvent = (context: SignedInContext, input: VersionedInput) =>
  step(context, 'REOPEN', input);
export const cancelPressEvent = (context: SignedInContext, input: CancelEventInput) =>
  step(context, 'CANCEL', input);
export const postponePressEvent = (context: SignedInContext, input: PostponeEventInput) =>
  step(context, 'POSTPONE', input);
