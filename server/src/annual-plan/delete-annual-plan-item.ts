import type { SignedInContext } from '../access/request-context.ts';
import { claim, type VersionedInput } from '../platform/claim.ts';
import { inTransaction } from '../platform/transaction.ts';
import { Deleted, StateError, UserError } from '../platform/user-error.ts';
import { touchPlan } from './amendment.ts';
import { annualPlanItemClaim } from './annual-plan.access.ts';
import { AnnualPlanItem } from './annual-plan.entity.ts';

/** Removes an item of a draft; from an approved plan it is withdrawn instead. */
export async function deleteAnnualPlanItem(
  context: SignedInContext,
  input: VersionedInput,
): Promise<Deleted | UserError> {
  return inTransaction<Deleted>(context.em, async (tx) => {
    const item = await claim(tx, AnnualPlanItem, input, annualPlanItemClaim(context.read));
    if (item instanceof UserError) return item;
    const plan = await touchPlan(tx, item.planId, context);
    if (plan.state !== 'DRAFT') return new StateError(plan.state);
    await tx.remove(item).flush();
    return new Deleted(item.id);
  });
}
