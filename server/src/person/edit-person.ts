import { sql } from 'kysely';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { SignedInContext } from '../access/request-context.ts';
import { checkCourts } from '../court/check-courts.ts';
import { claim } from '../platform/claim.ts';
import type { Reading } from '../platform/shape.ts';
import { inTransaction } from '../platform/transaction.ts';
import { NotYoursError, UserError } from '../platform/user-error.ts';
import { PERSON_FIELDS, personClaim } from './person.access.ts';
import { Person } from './person.entity.ts';
import type { EditPersonInput } from './person.input.ts';
import { emailVisible } from './person.shape.ts';

/**
 * Replaces the facts of a person by those of the form. Who may not read the e-mail address neither replaces it, nor
 * takes the person to a court, where the address could be read. @returns the id.
 */
export async function editPerson(
  { em, read }: SignedInContext,
  input: EditPersonInput,
): Promise<string | UserError> {
  return inTransaction<string>(
    em,
    async (tx) => {
      const person = await claim(tx, Person, input, personClaim(read));
      if (person instanceof UserError) return person;
      const { id, version: _seen, courtId = null, organisation = null, email = null, ...facts } = input;
      const courtIds = courtId ? [courtId] : [];
      const wrong = await checkCourts(tx, { courtIds, on: null, pathOf: () => ['courtId'], own: 1 }, read);
      if (wrong) return wrong;
      const sees = await seesEmail(tx, id, read);
      if (!sees && courtId !== null) return new NotYoursError(['courtId']);
      if (!sees && email !== null) return new NotYoursError(['email']);
      tx.assign(person, { ...facts, courtId, organisation, ...(sees && { email }) });
      await tx.flush();
      return id;
    },
    PERSON_FIELDS,
  );
}

async function seesEmail(em: EntityManager, id: string, read: Reading): Promise<boolean> {
  const { rows } = await sql<{ sees: boolean | null }>`
    select ${sql.raw(emailVisible('e', read))} as sees from person e where e.id = ${id}`.execute(
    em.getKysely(),
  );
  return rows[0]?.sees === true;
}
