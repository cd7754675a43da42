import type { SignedInContext } from '../access/request-context.ts';
import { claim, type VersionedInput } from '../platform/claim.ts';
import { inTransaction } from '../platform/transaction.ts';
import { Deleted, StateError, UserError } from '../platform/user-error.ts';
import { annualPlanClaim } from './annual-plan.access.ts';
import { AnnualPlan } from './annual-plan.entity.ts';

/** Removes a draft with its items; no event fulfils an item of a draft. */
export async function deleteAnnualPlan(
  { em, read }: SignedInContext,
  input: VersionedInput,
): Promise<Deleted | UserError> {
  return inTransaction<Deleted>(em, async (tx) => {
    const plan = await claim(tx, AnnualPlan, input, annualPlanClaim(read));
    if (plan instanceof UserError) return plan;
    if (plan.state !== 'DRAFT') return new StateError(plan.state);
    await tx.remove(plan).flush();
    return new Deleted(plan.id);
  });
}
