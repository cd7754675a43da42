import { sql } from 'kysely';
import type { SignedInContext } from '../access/request-context.ts';
import { storedText } from '../platform/localized-text.ts';
import { invalid } from '../platform/issue.ts';
import { inTransaction } from '../platform/transaction.ts';
import { NotYoursError, type UserError } from '../platform/user-error.ts';
import { checkAmendment, touchPlan, writeAmendment } from './amendment.ts';
import { ANNUAL_PLAN_FIELDS } from './annual-plan.access.ts';
import { AnnualPlanItem } from './annual-plan.entity.ts';
import type { CreateAnnualPlanItemInput } from './annual-plan.input.ts';
import { planVisible } from './annual-plan.shape.ts';

const MOST_ITEMS = 1000;

/** Puts an item into a plan, under the next number; into an approved one by an amendment. @returns its id. */
export async function createAnnualPlanItem(
  context: SignedInContext,
  input: CreateAnnualPlanItemInput,
): Promise<string | UserError> {
  const { em, viewer, now, read } = context;
  return inTransaction<string>(
    em,
    async (tx) => {
      const { planId, amendment, title, audience = null, headCount = null, ...rest } = input;
      const { rows } = await sql<{ writable: boolean; next: number }>`
        select ${sql.raw(read.inScope('e.court_id'))} as writable,
               (select coalesce(max(number), 0) + 1 from annual_plan_item where plan_id = e.id) as next
          from (select * from annual_plan where id = ${planId} for update) e
         where ${sql.raw(planVisible('e', read))}`.execute(tx.getKysely());
      const [plan] = rows;
      if (!plan) return invalid(['planId'], 'UNKNOWN_RECORD');
      if (!plan.writable) return new NotYoursError(['planId']);
      if (plan.next > MOST_ITEMS) return invalid(['planId'], 'LIST_SIZE', { min: 1, max: MOST_ITEMS });
      const wrong = checkAmendment(await touchPlan(tx, planId, context), amendment, now);
      if (wrong) return wrong;
      const item = tx.create(AnnualPlanItem, {
        planId,
        number: plan.next,
        quarter: rest.quarter,
        kind: rest.kind,
        title: storedText(title),
        audience: storedText(audience),
        headCount,
        responsible: rest.responsible ?? null,
        programmeId: rest.programmeId ?? null,
        withdrawnOn: null,
        createdAt: now,
        createdBy: viewer.userId,
        updatedAt: now,
        updatedBy: viewer.userId,
      });
      await tx.flush();
      if (amendment)
        await writeAmendment(tx, { itemId: item.id, kind: 'ADDED', before: null, amendment }, context);
      return item.id;
    },
    ANNUAL_PLAN_FIELDS,
  );
}
