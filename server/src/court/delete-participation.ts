import type { SignedInContext } from '../access/request-context.ts';
import { claim, type VersionedInput } from '../platform/claim.ts';
import { inTransaction } from '../platform/transaction.ts';
import { Deleted, UserError } from '../platform/user-error.ts';
import { PARTICIPATION_CLAIM } from './programme.access.ts';
import { Participation } from './programme.entity.ts';

/** Takes a court out of a programme as if it had never joined; a court that leaves gets a last day instead. */
export async function deleteParticipation(
  { em }: SignedInContext,
  input: VersionedInput,
): Promise<Deleted | UserError> {
  return inTransaction<Deleted>(em, async (tx) => {
    const participation = await claim(tx, Participation, input, PARTICIPATION_CLAIM);
    if (participation instanceof UserError) return participation;
    await tx.remove(participation).flush();
    return new Deleted(participation.id);
  });
}
