import type { SignedInContext } from '../access/request-context.ts';
import { storedText } from '../platform/localized-text.ts';
import { inTransaction } from '../platform/transaction.ts';
import type { UserError } from '../platform/user-error.ts';
import { PROGRAMME_FIELDS } from './programme.access.ts';
import { Programme } from './programme.entity.ts';
import type { CreateProgrammeInput } from './programme.input.ts';

/** Starts a programme. @returns its id. */
export async function createProgramme(
  { em }: SignedInContext,
  input: CreateProgrammeInput,
): Promise<string | UserError> {
  const { code, name, legalBasis, startsOn, endsOn = null } = input;
  return inTransaction<string>(
    em,
    async (tx) => {
      const texts = { name: storedText(name), legalBasis: storedText(legalBasis) };
      const programme = tx.create(Programme, { code, ...texts, startsOn, endsOn });
      await tx.flush();
      return programme.id;
    },
    PROGRAMME_FIELDS,
  );
}
