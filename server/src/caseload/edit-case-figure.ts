import type { SignedInContext } from '../access/request-context.ts';
import { post } from '../ledger/post.ts';
import { claim } from '../platform/claim.ts';
import { inTransaction } from '../platform/transaction.ts';
import { InvalidInputError, UserError } from '../platform/user-error.ts';
import type { EditCaseFigureInput } from './case-figure.input.ts';
import { CASELOAD_FIELDS, caseloadClaim } from './caseload.access.ts';
import { figureIssue } from './caseload.domain.ts';
import { CaseFigure } from './caseload.entity.ts';
import { checkCourtMonth, courtMonthBeside } from './check-court-month.ts';
import { countedCaseFigures } from './counted-caseload.ts';

/** Corrects a figure; what was counted before is taken back by the same posting. @returns its id. */
export async function editCaseFigure(
  context: SignedInContext,
  input: EditCaseFigureInput,
): Promise<string | UserError> {
  const { em, viewer, now, read } = context;
  const { month, ...facts } = input;
  const stored = { ...facts, month: `${month}-01` };
  return inTransaction<string>(
    em,
    async (tx) => {
      const figure = await claim(tx, CaseFigure, stored, caseloadClaim('case_figure', read));
      if (figure instanceof UserError) return figure;
      const wrong = await checkCourtMonth(tx, input, input.instance, context);
      if (wrong) return wrong;
      const tooMany = figureIssue(
        input.procedure,
        input.considered,
        await courtMonthBeside(tx, input, figure.id),
      );
      if (tooMany) return new InvalidInputError([tooMany]);
      const { id, version: _seen, ...changed } = stored;
      const reclassified = (['instance', 'category', 'procedure'] as const).some(
        (name) => figure[name] !== changed[name],
      );
      tx.assign(figure, { ...changed, updatedAt: now, updatedBy: viewer.userId });
      await tx.flush();
      await post(tx, countedCaseFigures, id, reclassified ? 'RECLASSIFIED' : 'CORRECTION', {
        userId: viewer.userId,
        now,
      });
      return id;
    },
    CASELOAD_FIELDS,
  );
}
