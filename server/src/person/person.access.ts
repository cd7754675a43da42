import { sql } from 'kysely';
import type { Claim } from '../platform/claim.ts';
import type { Reading } from '../platform/shape.ts';
import { emailVisible, personWritable } from './person.shape.ts';

/** Who may see and change the person in row `e`. */
export const personClaim = (read: Reading): Claim => ({
  table: 'person',
  visible: sql`true`,
  writable: sql.raw(personWritable('e', read)),
  restricted: { email: sql.raw(emailVisible('e', read)) },
});

/** The input fields that constraints guard. */
export const PERSON_FIELDS = {
  person_email_unique: ['email'],
  person_court_id_foreign: ['courtId'],
};
