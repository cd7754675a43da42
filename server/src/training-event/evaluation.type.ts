import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { EvaluationStanding, EvaluationStatement } from '@bitim/schema/vocabulary/evaluation';
import { CourtType, RegionType } from '../court/court.type.ts';
import { DateTime, LocalDate } from '../platform/scalars.ts';
import { GraphQLEvaluationStanding, GraphQLEvaluationStatement } from './evaluation.enum.ts';

@ObjectType('EvaluationForm', {
  simpleResolvers: true,
  description: 'What somebody who has the address of a questionnaire is told of the event.',
})
export class EvaluationFormType {
  @Field(() => String, { description: "The title of the event, in the caller's language." })
  title!: string;

  @Field(() => LocalDate, { description: 'Its first day.' })
  startsOn!: string;

  @Field(() => LocalDate, { description: 'Its last day.' })
  endsOn!: string;

  @Field(() => GraphQLEvaluationStanding, { description: 'Whether it takes answers now.' })
  standing!: EvaluationStanding;

  @Field(() => DateTime, { description: 'From when on it takes answers.' })
  opensAt!: string;

  @Field(() => DateTime, { description: 'Until when.' })
  closesAt!: string;
}

@ObjectType('StatementResult', { simpleResolvers: true, description: 'What was answered to one statement.' })
export class StatementResultType {
  @Field(() => GraphQLEvaluationStatement, { description: 'The statement.' })
  statement!: EvaluationStatement;

  @Field(() => Float, { description: 'The mean of the marks, 1 to 5, to two places.' })
  mean!: number;

  @Field(() => [Int], { description: 'How many gave each mark: five numbers, that of mark 1 first.' })
  distribution!: number[];
}

@ObjectType('TrainingEventEvaluation', {
  simpleResolvers: true,
  description: 'What participants said of an event. It counts in no report.',
})
export class TrainingEventEvaluationType {
  @Field(() => ID, { description: 'The event.' })
  eventId!: string;

  @Field(() => GraphQLEvaluationStanding, {
    description: 'Whether it takes answers now, if there is an address.',
  })
  standing!: EvaluationStanding;

  @Field(() => Boolean, { description: 'Whether there is an address that leads to it.' })
  linked!: boolean;

  @Field(() => DateTime, { description: "When the event's last session is over." })
  opensAt!: string;

  @Field(() => DateTime, { description: 'The end of the fourteenth day after the event.' })
  closesAt!: string;

  @Field(() => Int, {
    description:
      'Who was there: so many can answer. Heads where they were counted, else who is marked as present or not marked yet.',
  })
  people!: number;

  @Field(() => Int, { description: 'How many answered.' })
  answers!: number;

  @Field(() => Int, {
    description:
      'How many answers are in the results: they are shown in groups of three, so that none is seen alone.',
  })
  shown!: number;

  @Field(() => [StatementResultType], {
    nullable: true,
    description: 'In the order of the questionnaire; null where too few answered to show them.',
  })
  statements!: StatementResultType[] | null;

  @Field(() => [String], {
    description: 'What helped, in no order; empty for whoever may not read it.',
  })
  helped!: string[];

  @Field(() => [String], {
    description: 'What should change, in no order; empty for whoever may not read it.',
  })
  toChange!: string[];

  @Field(() => Boolean, { description: 'Whether the caller may make an address, and close it.' })
  writable!: boolean;
}

@ObjectType('EvaluationYearRow', {
  simpleResolvers: true,
  description: 'The evaluations of a year: of one court, of one region, or of all.',
})
export class EvaluationYearRowType {
  @Field(() => ID, { description: 'Unique in this list.' })
  id!: string;

  @Field(() => RegionType, {
    nullable: true,
    description: 'The region; null for all, and for a court of none.',
  })
  region!: RegionType | null;

  @Field(() => CourtType, {
    nullable: true,
    description: 'The court that led; null for a region, and for all.',
  })
  court!: CourtType | null;

  @Field(() => Int, { description: 'Events with a questionnaire that has opened.' })
  events!: number;

  @Field(() => Int, { description: 'Who was there, added up.' })
  people!: number;

  @Field(() => Int, { description: 'How many answered.' })
  answers!: number;

  @Field(() => Int, { description: 'How many answers are in the results.' })
  shown!: number;

  @Field(() => [StatementResultType], {
    nullable: true,
    description: 'In the order of the questionnaire; null where too few answered to show them.',
  })
  statements!: StatementResultType[] | null;
}

@ObjectType({ description: 'Where participants answer. It is told this once, and kept nowhere.' })
export class EvaluationAddress {
  readonly __typename = 'EvaluationAddress';

  @Field(() => String, { description: 'The address on this server, as a path.' })
  readonly address: string;

  constructor(secret: string) {
    this.address = `/evaluate/${secret}`;
  }
}

@ObjectType({ description: 'An evaluation that takes no more answers.' })
export class EvaluationClosed {
  readonly __typename = 'EvaluationClosed';

  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  constructor(eventId: string) {
    this.eventId = eventId;
  }
}

@ObjectType({ description: 'An answer was taken; it has no id by which it could be found again.' })
export class EvaluationReceived {
  readonly __typename = 'EvaluationReceived';

  @Field(() => Boolean, { description: 'Always true.' })
  readonly received = true;
}
