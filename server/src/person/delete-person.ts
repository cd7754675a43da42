import type { SignedInContext } from '../access/request-context.ts';
import { claim, type VersionedInput } from '../platform/claim.ts';
import { referencesTo } from '../platform/references.ts';
import { inTransaction } from '../platform/transaction.ts';
import { Deleted, InUseError, UserError } from '../platform/user-error.ts';
import { personClaim } from './person.access.ts';
import { Person } from './person.entity.ts';

const USES = {
  training_registration: 'REGISTRATION',
  training_session_trainer: 'TRAINING_EVENT',
  publication_author: 'PUBLICATION',
  mail: 'MAIL',
  training_certificate: 'CERTIFICATE',
};

/** Removes a person who teaches, attends and writes nowhere, and to whom nothing was written or given. */
export async function deletePerson(
  { em, read }: SignedInContext,
  input: VersionedInput,
): Promise<Deleted | UserError> {
  return inTransaction<Deleted>(em, async (tx) => {
    const person = await claim(tx, Person, input, personClaim(read));
    if (person instanceof UserError) return person;
    const uses = await referencesTo(tx, 'person', person.id, USES);
    if (uses.length > 0) return new InUseError(uses);
    await tx.remove(person).flush();
    return new Deleted(person.id);
  });
}
