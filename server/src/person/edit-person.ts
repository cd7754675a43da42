import { sql } from 'kysely';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { SignedInContext } from '../access/request-context.ts';
import { checkCourts } from '../court/check-courts.ts';
import { claim } from '../platform/claim.ts';
import type { Reading } from '../platform/shape.ts';
import { inTransaction } from '../platform/transaction.ts';
import { UserError } from '../platform/user-error.ts';
import { PERSON_FIELDS, personClaim } from './person.access.ts';
import { Person } from './person.entity.ts';
import type { EditPersonInput } from './person.input.ts';
import { emailVisible } from './person.shape.ts';

/** Replaces the facts of a person by those of the form. @returns the id. */
export async function editPerson(
  { em, read }: SignedInContext,
  input: EditPersonInput,
): Promise<string | UserError> {
  return inTransaction<string>(
    em,
    async (tx) => {
      const person = await claim(tx, Person, input, personClaim(read));
      if (person instanceof UserError) return person;
      const courtIds = input.courtId ? [input.courtId] : [];
      const wrong = await checkCourts(tx, { courtIds, on: null, pathOf: () => ['courtId'], own: 1 }, read);
      if (wrong) return wrong;
      const { id, version: _seen, ...facts } = input;
      const unseen = (await seesEmail(tx, id, read)) ? null : person.email;
      tx.assign(person, {
        courtId: null,
        organisation: null,
        ...facts,
        email: facts.email ?? unseen ?? null,
      });
      await tx.flush();
      return id;
    },
    PERSON_FIELDS,
  );
}

/** A form that was never shown the address cannot mean to remove it. */
async function seesEmail(em: EntityManager, id: string, read: Reading): Promise<boolean> {
  const { rows } = await sql<{ sees: boolean | null }>`
    select ${sql.raw(emailVisible('e', read))} as sees from person e where e.id = ${id}`.execute(
    em.getKysely(),
  );
  return rows[0]?.sees === true;
}
