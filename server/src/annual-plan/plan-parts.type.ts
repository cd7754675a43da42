import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { EventState, TrainingEventKind } from '@bitim/schema/vocabulary/event';
import type { PlanAmendmentKind, PlanOutcome } from '@bitim/schema/vocabulary/plan';
import { ProgrammeType } from '../court/programme.type.ts';
import { GraphQLEventState, GraphQLTrainingEventKind } from '../event/event.enum.ts';
import { LocalizedTextType } from '../platform/localized-text.ts';
import { DateTime, LocalDate } from '../platform/scalars.ts';
import { GraphQLPlanAmendmentKind, GraphQLPlanOutcome } from './annual-plan.enum.ts';

@ObjectType('AnnualPlanItemFacts', {
  simpleResolvers: true,
  description: 'What stands in a plan about one item, as it was at some time.',
})
export class AnnualPlanItemFactsType {
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
}

@ObjectType('AnnualPlanEvent', {
  simpleResolvers: true,
  description: 'A training event, as far as a plan is concerned.',
})
export class AnnualPlanEventType {
  @Field(() => ID, { description: 'Of the training event.' })
  id!: string;

  @Field(() => LocalizedTextType, { description: 'As printed on the invitation.' })
  title!: LocalizedTextType;

  @Field(() => GraphQLTrainingEventKind, { description: 'Seminar, round table and so on.' })
  kind!: TrainingEventKind;

  @Field(() => GraphQLEventState, { description: 'Where it stands.' })
  state!: EventState;

  @Field(() => LocalDate, { description: 'The first day; it decides the quarter.' })
  startsOn!: string;

  @Field(() => LocalDate, { description: 'The last day.' })
  endsOn!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The new day of a postponed event; null otherwise.',
  })
  postponedTo!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was cancelled or postponed; null otherwise.' })
  stateReason!: string | null;

  @Field(() => Boolean, { description: "Whether it is held under a partner's project, in a row of its own." })
  partnerSession!: boolean;
}

@ObjectType('AnnualPlanAmendment', {
  simpleResolvers: true,
  description: 'One change of an approved plan; never changed itself.',
})
export class AnnualPlanAmendmentType {
  @Field(() => ID, { description: 'Counts up.' })
  id!: string;

  @Field(() => GraphQLPlanAmendmentKind, { description: 'Added, changed or withdrawn.' })
  kind!: PlanAmendmentKind;

  @Field(() => Int, { description: "The item's number in the plan." })
  number!: number;

  @Field(() => LocalDate, { description: 'From which day it holds.' })
  amendedOn!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'Of the document, if there is one.' })
  documentNumber!: string | null;

  @Field(() => AnnualPlanItemFactsType, {
    nullable: true,
    description: 'The item before; null when it was added.',
  })
  before!: AnnualPlanItemFactsType | null;

  @Field(() => AnnualPlanItemFactsType, { description: 'The item from then on.' })
  after!: AnnualPlanItemFactsType;

  @Field(() => DateTime, { description: 'When it was recorded.' })
  recordedAt!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "The name of whoever recorded it; null outside the scope of the plan's court, and when loaded.",
  })
  recordedBy!: string | null;
}

@ObjectType('PlanItemOutcome', {
  simpleResolvers: true,
  description: 'What became of an item; follows from its events, and is nowhere stored.',
})
export class PlanItemOutcomeType {
  @Field(() => GraphQLPlanOutcome, { description: 'In a word.' })
  outcome!: PlanOutcome;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day that tells of it: held, planned for or postponed to; null where there is none.',
  })
  on!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was cancelled or postponed; null otherwise.',
  })
  reason!: string | null;

  @Field(() => Boolean, {
    description: 'Its quarter is over, nothing was held, and it was neither cancelled nor withdrawn.',
  })
  overdue!: boolean;
}
