import type { EntityManager } from '@mikro-orm/postgresql';
import type { SignedInContext } from '../access/request-context.ts';
import { addPerson } from '../person/create-person.ts';
import type { CreatePersonInput } from '../person/person.input.ts';
import { claim } from '../platform/claim.ts';
import { invalid } from '../platform/issue.ts';
import type { Reading } from '../platform/shape.ts';
import { inTransaction } from '../platform/transaction.ts';
import { FieldIssue, InvalidInputError, StateError, UserError } from '../platform/user-error.ts';
import { placesTaken } from './capacity.ts';
import { registrationClashes } from './check-clashes.ts';
import type { RegisterParticipantsInput } from './register-participants.input.ts';
import { moveUp, placesBefore, standingsWhenFull, writeStandings } from './registration-places.ts';
import { TRAINING_EVENT_FIELDS, trainingEventClaim } from './training-event.access.ts';
import { TrainingEvent } from './training-event.entity.ts';

/** Puts persons on the list, or changes where they stand. @returns the event's id. */
export async function registerParticipants(
  { em, viewer, now, read }: SignedInContext,
  input: RegisterParticipantsInput,
): Promise<string | UserError> {
  return inTransaction<string>(
    em,
    async (tx) => {
      const event = await claim(tx, TrainingEvent, input, trainingEventClaim(read));
      if (event instanceof UserError) return event;
      if (event.state === 'CANCELLED' || event.state === 'VERIFIED') return new StateError(event.state);
      const added = await addPersons(tx, input.newPersons, read);
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
      await writeStandings(tx, event.id, standings, now);
      if (capacity && (await placesTaken(tx, event.id)) > capacity)
        return invalid(['personIds'], 'CAPACITY_EXCEEDED', { max: capacity });
      await moveUp(tx, event, before, input.state === 'WAITLISTED' ? personIds : []);
      const clashComment = input.clashComment ?? event.clashComment;
      tx.assign(event, { clashComment, updatedAt: now, updatedBy: viewer.userId });
      await tx.flush();
      return event.id;
    },
    { ...TRAINING_EVENT_FIELDS, person_email_unique: ['newPersons'] },
  );
}

/** All of them, or none. @returns their ids. */
async function addPersons(
  tx: EntityManager,
  newPersons: readonly CreatePersonInput[],
  read: Reading,
): Promise<string[] | UserError> {
  const ids: string[] = [];
  for (const [index, person] of newPersons.entries()) {
    // oxlint-disable-next-line no-await-in-loop -- one connection, one statement at a time
    const added = await addPerson(tx, person, read);
    if (added instanceof UserError) return at(['newPersons', String(index)], added);
    ids.push(added);
  }
  return ids;
}

/** The same failure, at its place in the list. */
function at(above: string[], failure: UserError): UserError {
  if (failure instanceof InvalidInputError)
    return new InvalidInputError(
      failure.issues.map(({ path, code, sentence }) => new FieldIssue([...above, ...path], code, sentence)),
    );
  failure.path = [...above, ...(failure.path ?? [])];
  return failure;
}
