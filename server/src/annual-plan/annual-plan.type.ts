import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Action } from '@bitim/schema/vocabulary/access';
import type { Provenance } from '@bitim/schema/vocabulary/court';
import type { TrainingEventKind } from '@bitim/schema/vocabulary/event';
import type { PlanState } from '@bitim/schema/vocabulary/plan';
import { GraphQLAction } from '../access/access.enum.ts';
import { GraphQLProvenance } from '../court/court.enum.ts';
import { CourtType } from '../court/court.type.ts';
import { ProgrammeType } from '../court/programme.type.ts';
import { GraphQLTrainingEventKind } from '../event/event.enum.ts';
import { connectionOf } from '../platform/connection.ts';
import { LocalizedTextType } from '../platform/localized-text.ts';
import { Node } from '../platform/node.ts';
import { DateTime, LocalDate } from '../platform/scalars.ts';
import { GraphQLPlanState } from './annual-plan.enum.ts';
import {
  AnnualPlanAmendmentType,
  AnnualPlanEventType,
  AnnualPlanItemFactsType,
  PlanItemOutcomeType,
} from './plan-parts.type.ts';
import { PlanProgressType, PlanQuarterType, PlanReconciliationType } from './plan-progress.type.ts';

@ObjectType('AnnualPlan', {
  implements: Node,
  simpleResolvers: true,
  description: 'What the training centre of a court means to hold in a year, and what became of it.',
})
export class AnnualPlanType extends Node {
  @Field(() => CourtType, { description: 'The court whose training centre it is of.' })
  court!: CourtType;

  @Field(() => Int, { description: 'The year; a court has one plan for it.' })
  year!: number;

  @Field(() => GraphQLPlanState, { description: 'Draft or approved.' })
  state!: PlanState;

  @Field(() => LocalDate, { nullable: true, description: 'The day on the document; null while a draft.' })
  approvedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Who signed the document; null while a draft.' })
  signedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'The number of the document; null while a draft.' })
  documentNumber!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the approval was recorded; null while a draft.',
  })
  approvedAt!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The name of whoever recorded the approval; null outside the scope of the court, and when loaded.',
  })
  approvedBy!: string | null;

  @Field(() => [AnnualPlanItemType], { description: 'Its items, by quarter and number.' })
  items!: AnnualPlanItemType[];

  @Field(() => PlanProgressType, { description: 'How far it has come, as of today.' })
  progress!: PlanProgressType;

  @Field(() => [PlanQuarterType], { description: 'The same for each quarter.' })
  quarters!: PlanQuarterType[];

  @Field(() => [AnnualPlanEventType], {
    description: 'Events that count at the court in the year and fulfil no item of the plan, earliest first.',
  })
  heldOutside!: AnnualPlanEventType[];

  @Field(() => PlanReconciliationType, {
    description: "The plan's events beside those that the report counts.",
  })
  reconciliation!: PlanReconciliationType;

  @Field(() => [AnnualPlanAmendmentType], { description: 'Its changes since the approval, earliest first.' })
  amendments!: AnnualPlanAmendmentType[];

  @Field(() => GraphQLProvenance, {
    description: 'Whether it was entered, printed in the memo, or constructed.',
  })
  provenance!: Provenance;

  @Field(() => Int, {
    description: 'Counts the changes, those of its items too; sent back with each change.',
  })
  version!: number;

  @Field(() => DateTime, { description: 'When it was entered.' })
  createdAt!: string;

  @Field(() => DateTime, { description: 'When it, or an item of it, was last changed.' })
  updatedAt!: string;

  @Field(() => [GraphQLAction], { description: 'What the caller may do to it now.' })
  allowedActions!: Action[];
}

export const AnnualPlanConnection = connectionOf('AnnualPlan', () => AnnualPlanType);

@ObjectType('CourtPlan', {
  simpleResolvers: true,
  description: 'A court in a year: its plan, if there is one, and what was held.',
})
export class CourtPlanType {
  @Field(() => ID, { description: 'Of the court.' })
  id!: string;

  @Field(() => CourtType, { description: 'The court.' })
  court!: CourtType;

  @Field(() => AnnualPlanType, {
    nullable: true,
    description: 'Its plan; null when there is none, or but a draft outside the own scope.',
  })
  plan!: AnnualPlanType | null;

  @Field(() => PlanReconciliationType, { description: 'What counts at the court in the year.' })
  reconciliation!: PlanReconciliationType;
}

@ObjectType('AnnualPlanItem', {
  implements: Node,
  simpleResolvers: true,
  description: "One event that is meant to be held in a quarter of a plan's year; several may fulfil it.",
})
export class AnnualPlanItemType extends Node {
  @Field(() => AnnualPlanType, { description: 'Of which plan.' })
  plan!: AnnualPlanType;

  @Field(() => Int, { description: 'Its number in the plan; it stays.' })
  number!: number;

  @Field(() => Int, { description: 'In which quarter it is to be held: 1 to 4.' })
  quarter!: number;

  @Field(() => GraphQLTrainingEventKind, { description: 'Seminar, round table and so on.' })
  kind!: TrainingEventKind;

  @Field(() => LocalizedTextType, { description: 'What it is about.' })
  title!: LocalizedTextType;

  @Field(() => LocalizedTextType, { nullable: true, description: 'For whom; null when not said.' })
  audience!: LocalizedTextType | null;

  @Field(() => Int, { nullable: true, description: 'How many are to come; null when not said.' })
  headCount!: number | null;

  @Field(() => String, { nullable: true, description: 'Who answers for it; null when not said.' })
  responsible!: string | null;

  @Field(() => ProgrammeType, {
    nullable: true,
    description: 'The programme it is to be held for; null when for none.',
  })
  programme!: ProgrammeType | null;

  @Field(() => PlanItemOutcomeType, { description: 'What became of it, as of today.' })
  became!: PlanItemOutcomeType;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'From which day it is no longer in the plan; null: it is.',
  })
  withdrawnOn!: string | null;

  @Field(() => [AnnualPlanEventType], {
    description: 'The events that fulfil it, earliest first; drafts within the scope of their hosts only.',
  })
  events!: AnnualPlanEventType[];

  @Field(() => AnnualPlanItemFactsType, {
    nullable: true,
    description: 'As it was approved; null while the plan is a draft, and when it was added later.',
  })
  asApproved!: AnnualPlanItemFactsType | null;

  @Field(() => [AnnualPlanAmendmentType], { description: 'Its changes since the approval, earliest first.' })
  amendments!: AnnualPlanAmendmentType[];

  @Field(() => Int, { description: 'Counts the changes; sent back with each change.' })
  version!: number;

  @Field(() => [GraphQLAction], { description: 'What the caller may do to it now.' })
  allowedActions!: Action[];
}

export const AnnualPlanItemConnection = connectionOf('AnnualPlanItem', () => AnnualPlanItemType);
