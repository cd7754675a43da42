import { sql } from 'kysely';
import type { Action } from '@bitim/schema/vocabulary/access';
import type { PlanState } from '@bitim/schema/vocabulary/plan';
import { mayRole } from '../access/policy.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Claim } from '../platform/claim.ts';
import type { Reading } from '../platform/shape.ts';
import { planVisible } from './annual-plan.shape.ts';

/** Who may see and change the plan in row `e`. */
export const annualPlanClaim = (read: Reading): Claim => ({
  table: 'annual_plan',
  visible: sql.raw(planVisible('e', read)),
  writable: sql.raw(read.inScope('e.court_id')),
});

const ofPlan = (condition: string) =>
  sql.raw(`exists (select from annual_plan p where p.id = e.plan_id and ${condition})`);

/** Who may see and change the item in row `e`: those who may the plan. */
export const annualPlanItemClaim = (read: Reading): Claim => ({
  table: 'annual_plan_item',
  visible: ofPlan(planVisible('p', read)),
  writable: ofPlan(read.inScope('p.court_id')),
});

/** The input fields that constraints guard. */
export const ANNUAL_PLAN_FIELDS = {
  annual_plan_court_id_year_unique: ['year'],
  annual_plan_item_programme_id_foreign: ['programmeId'],
};

/** Where a plan stands, and whether the reader may write for its court. */
export interface PlanStanding {
  readonly state: PlanState;
  readonly writable: boolean;
}

const writes = (viewer: Viewer, writable: boolean): boolean =>
  writable && mayRole(viewer.role, 'WRITE_TRAINING_EVENTS');

/** A draft is drawn up and approved; what is approved is amended. */
export function planActions(viewer: Viewer, { state, writable }: PlanStanding): Action[] {
  if (!writes(viewer, writable)) return [];
  return state === 'DRAFT' ? ['EDIT', 'APPROVE', 'DELETE'] : ['AMEND'];
}

export function planItemActions(
  viewer: Viewer,
  { state, writable, withdrawn }: PlanStanding & { withdrawn: boolean },
): Action[] {
  if (!writes(viewer, writable) || withdrawn) return [];
  return state === 'DRAFT' ? ['EDIT', 'DELETE'] : ['AMEND', 'WITHDRAW'];
}
