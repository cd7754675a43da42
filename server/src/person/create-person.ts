import type { SignedInContext } from '../access/request-context.ts';
import { checkCourts } from '../court/check-courts.ts';
import { inTransaction } from '../platform/transaction.ts';
import type { UserError } from '../platform/user-error.ts';
import { PERSON_FIELDS } from './person.access.ts';
import { Person } from './person.entity.ts';
import type { CreatePersonInput } from './person.input.ts';

/** Puts a person into the register; at a court only by those who write for it. @returns the id. */
export async function createPerson(
  { em, read }: SignedInContext,
  input: CreatePersonInput,
): Promise<string | UserError> {
  return inTransaction<string>(
    em,
    async (tx) => {
      const { courtId = null, organisation = null, email = null, ...facts } = input;
      const courtIds = courtId ? [courtId] : [];
      const wrong = await checkCourts(tx, { courtIds, on: null, pathOf: () => ['courtId'], own: 1 }, read);
      if (wrong) return wrong;
      const person = tx.create(Person, { ...facts, courtId, organisation, email, provenance: 'RECORDED' });
      await tx.flush();
      return person.id;
    },
    PERSON_FIELDS,
  );
}
