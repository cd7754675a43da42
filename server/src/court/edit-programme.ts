import type { SignedInContext } from '../access/request-context.ts';
import { claim } from '../platform/claim.ts';
import { storedText } from '../platform/localized-text.ts';
import { inTransaction } from '../platform/transaction.ts';
import { UserError } from '../platform/user-error.ts';
import { PROGRAMME_CLAIM } from './programme.access.ts';
import { Programme } from './programme.entity.ts';
import type { EditProgrammeInput } from './programme.input.ts';

/** Replaces the facts of a programme by those of the form; its code stays. @returns its id. */
export async function editProgramme(
  { em }: SignedInContext,
  input: EditProgrammeInput,
): Promise<string | UserError> {
  const { name, legalBasis, startsOn, endsOn = null } = input;
  return inTransaction<string>(em, async (tx) => {
    const programme = await claim(tx, Programme, input, PROGRAMME_CLAIM);
    if (programme instanceof UserError) return programme;
    tx.assign(programme, { name: storedText(name), legalBasis: storedText(legalBasis), startsOn, endsOn });
    await tx.flush();
    return programme.id;
  });
}
