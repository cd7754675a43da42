import type { SignedInContext } from '../access/request-context.ts';
import { entryCause } from '../ledger/cause.domain.ts';
import { post } from '../ledger/post.ts';
import { localDay } from '../platform/local-day.ts';
import { inTransaction } from '../platform/transaction.ts';
import { InvalidInputError, type UserError } from '../platform/user-error.ts';
import type { RecordCaseTotalInput } from './case-total.input.ts';
import { CASELOAD_FIELDS } from './caseload.access.ts';
import { totalIssue } from './caseload.domain.ts';
import { CaseTotal } from './caseload.entity.ts';
import { checkCourtMonth, courtMonthBeside } from './check-court-month.ts';
import { countedCaseTotals } from './counted-caseload.ts';

/** Records how many civil cases a court considered in a month. @returns the total's id. */
export async function recordCaseTotal(
  context: SignedInContext,
  input: RecordCaseTotalInput,
): Promise<string | UserError> {
  const { em, viewer, now } = context;
  const { month, ...facts } = input;
  return inTransaction<string>(
    em,
    async (tx) => {
      const wrong = await checkCourtMonth(tx, input, null, context);
      if (wrong) return wrong;
      const tooFew = totalIssue(input.considered, await courtMonthBeside(tx, input, null));
      if (tooFew) return new InvalidInputError([tooFew]);
      const by = { createdAt: now, createdBy: viewer.userId, updatedAt: now, updatedBy: viewer.userId };
      const total = tx.create(CaseTotal, { ...facts, month: `${month}-01`, provenance: 'RECORDED', ...by });
      await tx.flush();
      await post(tx, countedCaseTotals, total.id, entryCause(total.month, localDay(now)), {
        userId: viewer.userId,
        now,
      });
      return total.id;
    },
    CASELOAD_FIELDS,
  );
}
