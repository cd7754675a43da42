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
  return inTransaction<string>(em, (tx) => addPerson(tx, input, read), PERSON_FIELDS);
}

/** The same within a transaction. */
export async function addPerson(
  tx: EntityManager,
  { courtId = null, organisation = null, email = null, ...facts }: CreatePersonInput,
  read: Reading,
): Promise<string | UserError> {
  const courtIds = courtId ? [courtId] : [];
  const wrong = await checkCourts(tx, { courtIds, on: null, pathOf: () => ['courtId'], own: 1 }, read);
  if (wrong) return wrong;
  const person = tx.create(Person, { ...facts, courtId, organisation, email, provenance: 'RECORDED' });
  await tx.flush();
  return person.id;
}
