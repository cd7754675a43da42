import type { SignedInContext } from '../access/request-context.ts';
import { claim } from '../platform/claim.ts';
import { storedText } from '../platform/localized-text.ts';
import { inTransaction } from '../platform/transaction.ts';
import { StateError, UserError } from '../platform/user-error.ts';
import { checkAmendment, snapshotOf, touchPlan, writeAmendment } from './amendment.ts';
import { ANNUAL_PLAN_FIELDS, annualPlanItemClaim } from './annual-plan.access.ts';
import { AnnualPlanItem } from './annual-plan.entity.ts';
import type { EditAnnualPlanItemInput } from './annual-plan.input.ts';

/** Replaces the facts of an item by those of the form; of an approved plan by an amendment. @returns its id. */
export async function editAnnualPlanItem(
  context: SignedInContext,
  input: EditAnnualPlanItemInput,
): Promise<string | UserError> {
  const { em, viewer, now, read } = context;
  return inTransaction<string>(
    em,
    async (tx) => {
      const item = await claim(tx, AnnualPlanItem, input, annualPlanItemClaim(read));
      if (item instanceof UserError) return item;
      if (item.withdrawnOn) return new StateError('WITHDRAWN');
      const { amendment, quarter, kind, title, audience = null, headCount = null } = input;
      const wrong = checkAmendment(await touchPlan(tx, item.planId, context), amendment, now);
      if (wrong) return wrong;
      const before = await snapshotOf(tx, item.id);
      tx.assign(item, {
        quarter,
        kind,
        title: storedText(title),
        audience: storedText(audience),
        headCount,
        responsible: input.responsible ?? null,
        programmeId: input.programmeId ?? null,
        updatedAt: now,
        updatedBy: viewer.userId,
      });
      await tx.flush();
      if (amendment)
        await writeAmendment(tx, { itemId: item.id, kind: 'CHANGED', before, amendment }, context);
      return item.id;
    },
    ANNUAL_PLAN_FIELDS,
  );
}
