import type { SignedInContext } from '../access/request-context.ts';
import { post } from '../ledger/post.ts';
import { claim, type VersionedInput } from '../platform/claim.ts';
import { inTransaction } from '../platform/transaction.ts';
import { Deleted, UserError } from '../platform/user-error.ts';
import { caseloadClaim } from './caseload.access.ts';
import { CaseFigure } from './caseload.entity.ts';
import { countedCaseFigures } from './counted-caseload.ts';

/** Takes a figure back; its court is silent on it again, and the ledger keeps both the entry and its reversal. */
export async function deleteCaseFigure(
  { em, viewer, now, read }: SignedInContext,
  input: VersionedInput,
): Promise<Deleted | UserError> {
  return inTransaction<Deleted>(em, async (tx) => {
    const figure = await claim(tx, CaseFigure, input, caseloadClaim('case_figure', read));
    if (figure instanceof UserError) return figure;
    const { id } = figure;
    await tx.remove(figure).flush();
    await post(tx, countedCaseFigures, id, 'CORRECTION', { userId: viewer.userId, now });
    return new Deleted(id);
  });
}
