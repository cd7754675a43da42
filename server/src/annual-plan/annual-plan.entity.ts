import { defineEntity, p } from '@mikro-orm/core';
import { PROVENANCES } from '@bitim/schema/vocabulary/court';
import { TRAINING_EVENT_KINDS } from '@bitim/schema/vocabulary/event';
import { PLAN_STATES } from '@bitim/schema/vocabulary/plan';
import type { LocalizedTextValue } from '../platform/localized-text.ts';
import { newId } from '../platform/new-id.ts';

const AnnualPlanSchema = defineEntity({
  name: 'AnnualPlan',
  tableName: 'annual_plan',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    courtId: p.uuid(),
    year: p.integer(),
    state: p.enum(PLAN_STATES),
    /** The day on the document. */
    approvedOn: p.date().nullable(),
    signedBy: p.text().nullable(),
    documentNumber: p.text().nullable(),
    /** When the approval was recorded: items entered later are amendments. */
    approvedAt: p.datetime().nullable(),
    approvedBy: p.uuid().nullable(),
    provenance: p.enum(PROVENANCES),
    /** Counts the changes of its items, too: who approves has seen them. */
    version: p.integer().version(),
    createdAt: p.datetime(),
    createdBy: p.uuid().nullable(),
    updatedAt: p.datetime(),
    updatedBy: p.uuid().nullable(),
  },
  checks: [{ name: 'annual_plan_year_check', expression: 'year between 1990 and 2100' }],
});

/** What the training centre of a court means to hold in a year. */
export class AnnualPlan extends AnnualPlanSchema.class {}
AnnualPlanSchema.setClass(AnnualPlan);

const AnnualPlanItemSchema = defineEntity({
  name: 'AnnualPlanItem',
  tableName: 'annual_plan_item',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    planId: p.uuid(),
    /** Within the plan; it stays. */
    number: p.integer(),
    quarter: p.integer(),
    kind: p.enum(TRAINING_EVENT_KINDS),
    title: p.json().$type<LocalizedTextValue>(),
    audience: p.json().$type<LocalizedTextValue>().nullable(),
    /** How many are to come. */
    headCount: p.integer().nullable(),
    responsible: p.text().nullable(),
    programmeId: p.uuid().nullable(),
    withdrawnOn: p.date().nullable(),
    version: p.integer().version(),
    createdAt: p.datetime(),
    createdBy: p.uuid().nullable(),
    updatedAt: p.datetime(),
    updatedBy: p.uuid().nullable(),
  },
  checks: [
    { name: 'annual_plan_item_number_check', expression: 'number between 1 and 1000' },
    { name: 'annual_plan_item_quarter_check', expression: 'quarter between 1 and 4' },
    { name: 'annual_plan_item_head_count_check', expression: 'head_count between 1 and 100000' },
  ],
});

/** One event that is meant to be in a quarter of the plan's year. */
export class AnnualPlanItem extends AnnualPlanItemSchema.class {}
AnnualPlanItemSchema.setClass(AnnualPlanItem);
