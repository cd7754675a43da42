import type { SignedInContext } from '../access/request-context.ts';
import { addPersons } from '../person/create-person.ts';
import { claim } from '../platform/claim.ts';
import { invalid } from '../platform/issue.ts';
import { inTransaction } from '../platform/transaction.ts';
import { StateError, UserError } from '../platform/user-error.ts';
import { placesTaken } from './capacity.ts';
import { registrationClashes } from './check-clashes.ts';
import type { RegisterParticipantsInput } from './register-participants.input.ts';
import { moveUp, placesBefore, standingsWhenFull, writeStandings } from './registration-places.ts';
import { tellParticipants } from './tell-participants.ts';
import { TRAINING_EVENT_FIELDS, trainingEventClaim } from './training-event.access.ts';
import { TrainingEvent } from './training-event.entity.ts';

/** Puts persons on the list, or changes where they stand. @returns the event's id. */
export async function registerParticipants(
  context: SignedInContext,
  input: RegisterParticipantsInput,
): Promise<string | UserError> {
  const { em, viewer, now, read } = context;
  return inTransaction<string>(
    em,
    async (tx) => {
      const event = await claim(tx, TrainingEvent, input, trainingEventClaim(read));
      if (event instanceof UserError) return event;
      if (event.state === 'CANCELLED' || event.state === 'VERIFIED') return new StateError(event.state);
      const added = await addPersons(tx, input.newPersons, (index) => ['newPersons', String(index)], read);
      if (added instanceof UserError) return added;
      const personIds = [...input.personIds, ...added];
      if (personIds.length === 0) return invalid(['personIds'], 'REQUIRED');
      const { capacity } = event;
      const before = await placesBefore(tx, event);
      const standings =
        input.waitWhenFull && input.state === 'REGISTERED'
          ? await standingsWhenFull(tx, event, personIds)
          : personIds.map((personId) => ({ personId, state: input.state }));
      const coming = standings.flatMap((one) => (one.state === 'REGISTERED' ? [one.personId] : []));
      const clashes = await registrationClashes(tx, event, coming, input.clashComment, read);
      if (clashes) return clashes;
      await writeStandings(tx, event.id, standings);
      if (capacity && (await placesTaken(tx, event.id)) > capacity)
        return invalid(['personIds'], 'CAPACITY_EXCEEDED', { max: capacity });
      const movedUp = await moveUp(tx, event, before, input.state === 'WAITLISTED' ? personIds : []);
      const clashComment = input.clashComment ?? event.clashComment;
      tx.assign(event, { clashComment, updatedAt: now, updatedBy: viewer.userId });
      await tx.flush();
      await tellParticipants(tx, event.id, context, movedUp);
      return event.id;
    },
    { ...TRAINING_EVENT_FIELDS, person_email_unique: ['newPersons'] },
  );
}
