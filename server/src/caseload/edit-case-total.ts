import type { SignedInContext } from '../access/request-context.ts';
import { post } from '../ledger/post.ts';
import { claim } from '../platform/claim.ts';
import { inTransaction } from '../platform/transaction.ts';
import { InvalidInputError, UserError } from '../platform/user-error.ts';
import type { EditCaseTotalInput } from './case-total.input.ts';
import { CASELOAD_FIELDS, caseloadClaim } from './caseload.access.ts';
import { totalIssue } from './caseload.domain.ts';
import { CaseTotal } from './caseload.entity.ts';
import { checkCourtMonth, courtMonthBeside } from './check-court-month.ts';
import { countedCaseTotals } from './counted-caseload.ts';

/** Corrects a monthly total; it cannot fall below the cases of its month considered with mediation. @returns its id. */
export async function editCaseTotal(
  context: SignedInContext,
  input: EditCaseTotalInput,
): Promise<string | UserError> {
  const { em, viewer, now, read } = context;
  const { month, ...facts } = input;
  const stored = { ...facts, month: `${month}-01` };
  return inTransaction<string>(
    em,
    async (tx) => {
      const total = await claim(tx, CaseTotal, stored, caseloadClaim('case_total', read));
      if (total instanceof UserError) return total;
      const wrong = await checkCourtMonth(tx, input, null, context);
      if (wrong) return wrong;
      const tooFew = totalIssue(input.considered, await courtMonthBeside(tx, input, null));
      if (tooFew) return new InvalidInputError([tooFew]);
      const { id, version: _seen, ...changed } = stored;
      tx.assign(total, { ...changed, updatedAt: now, updatedBy: viewer.userId });
      await tx.flush();
      await post(tx, countedCaseTotals, id, 'CORRECTION', { userId: viewer.userId, now });
      return id;
    },
    CASELOAD_FIELDS,
  );
}
