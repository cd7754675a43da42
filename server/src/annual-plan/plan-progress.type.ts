import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('PlanProgress', {
  simpleResolvers: true,
  description: 'How far a plan, or a quarter of it, has come; everything in items.',
})
export class PlanProgressType {
  @Field(() => Int, { description: 'Items as the plan stands: approved or added later, and not withdrawn.' })
  items!: number;

  @Field(() => Int, { description: 'Items for which an event was held in the year, early or late as well.' })
  done!: number;

  @Field(() => Int, { description: 'Held in their quarter.' })
  heldInQuarter!: number;

  @Field(() => Int, { description: 'Held before their quarter.' })
  heldEarly!: number;

  @Field(() => Int, { description: 'Held after their quarter.' })
  heldLate!: number;

  @Field(() => Int, { description: 'On the calendar.' })
  planned!: number;

  @Field(() => Int, { description: 'Put off.' })
  postponed!: number;

  @Field(() => Int, { description: 'Called off.' })
  cancelled!: number;

  @Field(() => Int, { description: 'Without an event.' })
  notBegun!: number;

  @Field(() => Int, { description: 'Overdue; each of them is planned, postponed or not begun as well.' })
  overdue!: number;

  @Field(() => Int, { description: 'Withdrawn; not among the items.' })
  withdrawn!: number;
}

@ObjectType('PlanQuarter', { simpleResolvers: true, description: 'A quarter of an annual plan.' })
export class PlanQuarterType {
  @Field(() => Int, { description: '1 to 4.' })
  quarter!: number;

  @Field(() => PlanProgressType, { description: 'How far it has come, as of today.' })
  progress!: PlanProgressType;
}

@ObjectType('PlanReconciliation', {
  simpleResolvers: true,
  description:
    'Events that count at the court in the year, as the report has them, and how many fulfil an item.',
})
export class PlanReconciliationType {
  @Field(() => Int, { description: 'Training events that count: the figure of the report.' })
  trainingEvents!: number;

  @Field(() => Int, {
    description: 'Those of them that fulfil an item; the others were held outside the plan.',
  })
  trainingEventsUnderPlan!: number;

  @Field(() => Int, { description: 'Partner sessions that count: the figure of the report.' })
  partnerSessions!: number;

  @Field(() => Int, {
    description: 'Those of them that fulfil an item; the others were held outside the plan.',
  })
  partnerSessionsUnderPlan!: number;
}
