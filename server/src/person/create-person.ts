import type { EntityManager } from '@mikro-orm/postgresql';
import type { SignedInContext } from '../access/request-context.ts';
import { checkCourts } from '../court/check-courts.ts';
import { inTransaction } from '../platform/transaction.ts';
import type { Reading } from '../platform/shape.ts';
import type { UserError } from '../platform/user-error.ts';
import { PERSON_FIELDS } from './person.access.ts';
import { Person } from './person.entity.ts';
import type { CreatePersonInput } from './person.input.ts';

/** Puts a person into the register; at a court only by those who write for it. @returns the id. */
export function createPerson(
  { em, read }: SignedInContext,
  input: CreatePersonInput,
): Promise<string | UserError> {
  return inTransaction<string>(
    em,
    async (tx) => {
      const added = await addPersons(tx, [input], () => [], read);
      return Array.isArray(added) ? (added[0] as string) : added;
    },
    PERSON_FIELDS,
  );
}

/** The same within a transaction, of many: all of them, or none. @returns their ids, in the order given. */
export async function addPersons(
  tx: EntityManager,
  inputs: readonly CreatePersonInput[],
  pathOf: (index: number) => string[],
  read: Reading,
): Promise<string[] | UserError> {
  const courts = inputs.flatMap(({ courtId }, index) =>
    courtId ? [{ courtId, path: [...pathOf(index), 'courtId'] }] : [],
  );
  const wrong = await checkCourts(
    tx,
    {
      courtIds: courts.map(({ courtId }) => courtId),
      on: null,
      pathOf: (index) => courts[index]?.path ?? [],
      own: courts.length,
    },
    read,
  );
  if (wrong) return wrong;
  const persons = inputs.map(({ courtId = null, organisation = null, email = null, ...facts }) =>
    tx.create(Person, { ...facts, courtId, organisation, email, provenance: 'RECORDED' }),
  );
  await tx.flush();
  return persons.map(({ id }) => id);
}
