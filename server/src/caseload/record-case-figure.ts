import type { SignedInContext } from '../access/request-context.ts';
import { entryCause } from '../ledger/cause.domain.ts';
import { post } from '../ledger/post.ts';
import { localDay } from '../platform/local-day.ts';
import { inTransaction } from '../platform/transaction.ts';
import { InvalidInputError, type UserError } from '../platform/user-error.ts';
import type { RecordCaseFigureInput } from './case-figure.input.ts';
import { CASELOAD_FIELDS } from './caseload.access.ts';
import { figureIssue } from './caseload.domain.ts';
import { CaseFigure } from './caseload.entity.ts';
import { checkCourtMonth, courtMonthBeside } from './check-court-month.ts';
import { countedCaseFigures } from './counted-caseload.ts';

/** Records what a court reports for a month. @returns the figure's id. */
export async function recordCaseFigure(
  context: SignedInContext,
  input: RecordCaseFigureInput,
): Promise<string | UserError> {
  const { em, viewer, now } = context;
  const { month, ...facts } = input;
  return inTransaction<string>(
    em,
    async (tx) => {
      const wrong = await checkCourtMonth(tx, input, input.instance, context);
      if (wrong) return wrong;
      const tooMany = figureIssue(input.procedure, input.considered, await courtMonthBeside(tx, input, null));
      if (tooMany) return new InvalidInputError([tooMany]);
      const by = { createdAt: now, createdBy: viewer.userId, updatedAt: now, updatedBy: viewer.userId };
      const figure = tx.create(CaseFigure, { ...facts, month: `${month}-01`, provenance: 'RECORDED', ...by });
      await tx.flush();
      await post(tx, countedCaseFigures, figure.id, entryCause(figure.month, localDay(now)), {
        userId: viewer.userId,
        now,
      });
      return figure.id;
    },
    CASELOAD_FIELDS,
  );
}
