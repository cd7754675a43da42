import type { SignedInContext } from '../access/request-context.ts';
import { checkCourts } from '../court/check-courts.ts';
import { inTransaction } from '../platform/transaction.ts';
import type { UserError } from '../platform/user-error.ts';
import { ANNUAL_PLAN_FIELDS } from './annual-plan.access.ts';
import { AnnualPlan } from './annual-plan.entity.ts';
import type { CreateAnnualPlanInput } from './annual-plan.input.ts';

/** Begins the plan of a court for a year, as a draft without items. @returns its id. */
export async function createAnnualPlan(
  { em, viewer, now, read }: SignedInContext,
  { courtId, year }: CreateAnnualPlanInput,
): Promise<string | UserError> {
  return inTransaction<string>(
    em,
    async (tx) => {
      const pathOf = () => ['courtId'];
      const wrong = await checkCourts(tx, { courtIds: [courtId], on: null, pathOf, own: 1 }, read);
      if (wrong) return wrong;
      const plan = tx.create(AnnualPlan, {
        courtId,
        year,
        state: 'DRAFT',
        approvedOn: null,
        signedBy: null,
        documentNumber: null,
        approvedAt: null,
        approvedBy: null,
        provenance: 'RECORDED',
        createdAt: now,
        createdBy: viewer.userId,
        updatedAt: now,
        updatedBy: viewer.userId,
      });
      await tx.flush();
      return plan.id;
    },
    ANNUAL_PLAN_FIELDS,
  );
}
