import { sql } from 'kysely';
import { Field, ID, InputType } from 'type-graphql';
import type { SignedInContext } from '../access/request-context.ts';
import { post } from '../ledger/post.ts';
import { Id } from '../platform/checks.ts';
import { claim, VersionedInput } from '../platform/claim.ts';
import { inTransaction } from '../platform/transaction.ts';
import { NotFoundError, StateError, UserError } from '../platform/user-error.ts';
import { countedTrainingEvents } from './counted-training-events.ts';
import { moveUp, placesBefore } from './registration-places.ts';
import { tellParticipants } from './tell-participants.ts';
import { trainingEventClaim } from './training-event.access.ts';
import { TrainingEvent } from './training-event.entity.ts';

@InputType({
  description:
    'Takes somebody off the list of an event, with what was recorded of the attendance. A place that becomes free goes to who waits longest.',
})
export class RemoveRegistrationInput extends VersionedInput {
  @Field(() => ID, { description: 'The registration; `id` and `version` are those of the event.' })
  @Id()
  registrationId!: string;
}

/** Takes a person off the list; who waits longest moves up. @returns the event's id. */
export async function removeRegistration(
  context: SignedInContext,
  input: RemoveRegistrationInput,
): Promise<string | UserError> {
  const { em, viewer, now, read } = context;
  return inTransaction<string>(em, async (tx) => {
    const event = await claim(tx, TrainingEvent, input, trainingEventClaim(read));
    if (event instanceof UserError) return event;
    if (event.state === 'VERIFIED') return new StateError(event.state);
    const before = await placesBefore(tx, event);
    const { numAffectedRows } = await sql`
      delete from training_registration where id = ${input.registrationId} and event_id = ${event.id}`.execute(
      tx.getKysely(),
    );
    if (numAffectedRows === 0n) return new NotFoundError(['registrationId']);
    const movedUp = await moveUp(tx, event, before);
    tx.assign(event, { updatedAt: now, updatedBy: viewer.userId });
    await tx.flush();
    await post(tx, countedTrainingEvents, event.id, 'CORRECTION', { userId: viewer.userId, now });
    await tellParticipants(tx, event.id, context, movedUp);
    return event.id;
  });
}
