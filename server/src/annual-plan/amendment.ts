import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { PlanAmendmentKind, PlanState } from '@bitim/schema/vocabulary/plan';
import type { SignedInContext } from '../access/request-context.ts';
import { invalid } from '../platform/issue.ts';
import { localDay } from '../platform/local-day.ts';
import { StateError, type UserError } from '../platform/user-error.ts';
import type { AmendmentInput } from './annual-plan.input.ts';

interface StoredPlan {
  readonly id: string;
  readonly state: PlanState;
  readonly approvedOn: string | null;
}

type Writer = Pick<SignedInContext, 'viewer' | 'now'>;

/** Counts a change of its items as one of the plan, so that nobody approves what they have not seen; holds its row. */
export async function touchPlan(
  em: EntityManager,
  planId: string,
  { viewer, now }: Writer,
): Promise<StoredPlan> {
  const { rows } = await sql<StoredPlan>`
    update annual_plan set version = version + 1, updated_at = ${now}, updated_by = ${viewer.userId}
     where id = ${planId} returning id, state, approved_on::text as "approvedOn"`.execute(em.getKysely());
  const [plan] = rows;
  if (!plan) throw new Error(`There is no plan ${planId}.`);
  return plan;
}

/** Whether what is said with a change fits where the plan stands: a draft needs nothing, an approved plan an amendment. */
export function checkAmendment(
  { state, approvedOn }: StoredPlan,
  amendment: AmendmentInput | null | undefined,
  now: Date,
): UserError | null {
  if (state === 'DRAFT') return amendment ? new StateError(state) : null;
  if (!amendment) return invalid(['amendment', 'reason'], 'REQUIRED');
  const at = ['amendment', 'amendedOn'];
  if (amendment.amendedOn > localDay(now)) return invalid(at, 'IN_THE_FUTURE');
  if (approvedOn !== null && amendment.amendedOn < approvedOn)
    return invalid(at, 'BEFORE_APPROVAL', { day: approvedOn });
  return null;
}

/** The item as it is stored, whole. */
export async function snapshotOf(em: EntityManager, itemId: string): Promise<string> {
  const { rows } = await sql<{ stands: string }>`
    select to_jsonb(i)::text as stands from annual_plan_item i where i.id = ${itemId}`.execute(
    em.getKysely(),
  );
  return rows[0]?.stands ?? '';
}

/** Writes down how an item was changed; the database lets none of an approved plan be changed otherwise. */
export async function writeAmendment(
  em: EntityManager,
  change: {
    readonly itemId: string;
    readonly kind: PlanAmendmentKind;
    readonly before: string | null;
    readonly amendment: AmendmentInput;
  },
  { viewer, now }: Writer,
): Promise<void> {
  const { itemId, kind, before, amendment } = change;
  const { amendedOn, reason, documentNumber = null } = amendment;
  await sql`
    insert into annual_plan_amendment (plan_id, item_id, kind, amended_on, reason, document_number, before, after, recorded_at, recorded_by)
    select i.plan_id, i.id, ${kind}::text, ${amendedOn}::date, ${reason}::text, ${documentNumber}::text, ${before}::jsonb, to_jsonb(i),
           ${now}::timestamptz, ${viewer.userId}::uuid
      from annual_plan_item i where i.id = ${itemId}`.execute(em.getKysely());
}
