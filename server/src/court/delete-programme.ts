import type { SignedInContext } from '../access/request-context.ts';
import { claim, type VersionedInput } from '../platform/claim.ts';
import { referencesTo } from '../platform/references.ts';
import { inTransaction } from '../platform/transaction.ts';
import { Deleted, InUseError, UserError } from '../platform/user-error.ts';
import { PROGRAMME_CLAIM } from './programme.access.ts';
import { Programme } from './programme.entity.ts';

/** Removes a programme that no court takes part in and no record was made for. */
export async function deleteProgramme(
  { em }: SignedInContext,
  input: VersionedInput,
): Promise<Deleted | UserError> {
  return inTransaction<Deleted>(em, async (tx) => {
    const programme = await claim(tx, Programme, input, PROGRAMME_CLAIM);
    if (programme instanceof UserError) return programme;
    const uses = await referencesTo(tx, 'programme', programme.id);
    if (uses.length > 0) return new InUseError(uses);
    await tx.remove(programme).flush();
    return new Deleted(programme.id);
  });
}
