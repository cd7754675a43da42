import type { SignedInContext } from '../access/request-context.ts';
import { monthEnd } from '../period/period.domain.ts';
import { claim, type VersionedInput } from '../platform/claim.ts';
import { invalid } from '../platform/issue.ts';
import { localDay } from '../platform/local-day.ts';
import { inTransaction } from '../platform/transaction.ts';
import { Deleted, UserError } from '../platform/user-error.ts';
import { PARTICIPATION_CLAIM } from './programme.access.ts';
import { Participation } from './programme.entity.ts';

/**
 * Takes a court out of a programme as if it had never joined, as long as no month that is over has counted it; a court
 * that leaves gets a last day instead.
 */
export async function deleteParticipation(
  { em, now }: SignedInContext,
  input: VersionedInput,
): Promise<Deleted | UserError> {
  return inTransaction<Deleted>(em, async (tx) => {
    const participation = await claim(tx, Participation, input, PARTICIPATION_CLAIM);
    if (participation instanceof UserError) return participation;
    if (hasCounted(participation, now)) return invalid(['id'], 'HAS_COUNTED');
    await tx.remove(participation).flush();
    return new Deleted(participation.id);
  });
}

/** Whether it was known, and the court took part, on the last day of a month that is over. */
function hasCounted({ joinedOn, leftOn, createdAt }: Participation, now: Date): boolean {
  const entered = localDay(createdAt);
  const counted = monthEnd(joinedOn > entered ? joinedOn : entered);
  return counted < localDay(now) && (!leftOn || leftOn >= counted);
}
