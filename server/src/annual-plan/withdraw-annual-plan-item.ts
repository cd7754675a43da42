import type { SignedInContext } from '../access/request-context.ts';
import { claim } from '../platform/claim.ts';
import { invalid } from '../platform/issue.ts';
import { inTransaction } from '../platform/transaction.ts';
import { StateError, UserError } from '../platform/user-error.ts';
import { checkAmendment, snapshotOf, touchPlan, writeAmendment } from './amendment.ts';
import { annualPlanItemClaim } from './annual-plan.access.ts';
import { AnnualPlanItem } from './annual-plan.entity.ts';
import type { WithdrawAnnualPlanItemInput } from './annual-plan.input.ts';
import { isHeld } from './fulfilment.ts';

/** Takes an item out of an approved plan by an amendment; it stays readable. What was held is not taken out. @returns its id. */
export async function withdrawAnnualPlanItem(
  context: SignedInContext,
  input: WithdrawAnnualPlanItemInput,
): Promise<string | UserError> {
  const { em, viewer, now, read } = context;
  return inTransaction<string>(em, async (tx) => {
    const item = await claim(tx, AnnualPlanItem, input, annualPlanItemClaim(read));
    if (item instanceof UserError) return item;
    if (item.withdrawnOn) return new StateError('WITHDRAWN');
    const plan = await touchPlan(tx, item.planId, context);
    if (plan.state === 'DRAFT') return new StateError(plan.state);
    const { amendment } = input;
    const wrong = checkAmendment(plan, amendment, now);
    if (wrong) return wrong;
    if (await isHeld(tx, item.id)) return invalid(['id'], 'PLAN_ITEM_HELD');
    const before = await snapshotOf(tx, item.id);
    tx.assign(item, { withdrawnOn: amendment.amendedOn, updatedAt: now, updatedBy: viewer.userId });
    await tx.flush();
    await writeAmendment(tx, { itemId: item.id, kind: 'WITHDRAWN', before, amendment }, context);
    return item.id;
  });
}
