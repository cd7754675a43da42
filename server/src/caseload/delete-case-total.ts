import type { SignedInContext } from '../access/request-context.ts';
import { post } from '../ledger/post.ts';
import { claim, type VersionedInput } from '../platform/claim.ts';
import { inTransaction } from '../platform/transaction.ts';
import { Deleted, UserError } from '../platform/user-error.ts';
import { caseloadClaim } from './caseload.access.ts';
import { CaseTotal } from './caseload.entity.ts';
import { countedCaseTotals } from './counted-caseload.ts';

/** Takes a total back; its court is silent on it again, and the ledger keeps both the entry and its reversal. */
export async function deleteCaseTotal(
  { em, viewer, now, read }: SignedInContext,
  input: VersionedInput,
): Promise<Deleted | UserError> {
  return inTransaction<Deleted>(em, async (tx) => {
    const total = await claim(tx, CaseTotal, input, caseloadClaim('case_total', read));
    if (total instanceof UserError) return total;
    const { id } = total;
    await tx.remove(total).flush();
    await post(tx, countedCaseTotals, id, 'CORRECTION', { userId: viewer.userId, now });
    return new Deleted(id);
  });
}
