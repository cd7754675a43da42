import { sql } from 'kysely';
import type { SignedInContext } from '../access/request-context.ts';
import { claim } from '../platform/claim.ts';
import { invalid } from '../platform/issue.ts';
import { localDay } from '../platform/local-day.ts';
import { inTransaction } from '../platform/transaction.ts';
import { StateError, UserError } from '../platform/user-error.ts';
import { annualPlanClaim } from './annual-plan.access.ts';
import { AnnualPlan } from './annual-plan.entity.ts';
import type { ApproveAnnualPlanInput } from './annual-plan.input.ts';

/**
 * Records that a plan was approved: the chair of the court signs on paper, and has no account; who keeps the plan says by
 * which document. From then on the plan changes by amendments. @returns its id.
 */
export async function approveAnnualPlan(
  { em, viewer, now, read }: SignedInContext,
  input: ApproveAnnualPlanInput,
): Promise<string | UserError> {
  return inTransaction<string>(em, async (tx) => {
    const plan = await claim(tx, AnnualPlan, input, annualPlanClaim(read));
    if (plan instanceof UserError) return plan;
    if (plan.state !== 'DRAFT') return new StateError(plan.state);
    const { approvedOn, signedBy, documentNumber } = input;
    if (approvedOn > localDay(now)) return invalid(['approvedOn'], 'IN_THE_FUTURE');
    const { rows } = await sql`select from annual_plan_item where plan_id = ${plan.id} limit 1`.execute(
      tx.getKysely(),
    );
    if (rows.length === 0) return invalid(['id'], 'PLAN_EMPTY');
    const by = { approvedBy: viewer.userId, updatedAt: now, updatedBy: viewer.userId };
    tx.assign(plan, { state: 'APPROVED', approvedOn, signedBy, documentNumber, approvedAt: now, ...by });
    await tx.flush();
    return plan.id;
  });
}
