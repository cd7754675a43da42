import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { CaseProcedure, DisputeCategory, Instance } from '@bitim/schema/vocabulary/caseload';
import type { Measure } from '@bitim/schema/vocabulary/ledger';
import type { AbsenceReason, ShareBase, ShareRefusal } from '@bitim/schema/vocabulary/report';
import { GraphQLCaseProcedure, GraphQLDisputeCategory, GraphQLInstance } from '../caseload/caseload.enum.ts';
import { CourtType } from '../court/court.type.ts';
import {
  GraphQLAbsenceReason,
  GraphQLMeasure,
  GraphQLShareBase,
  GraphQLShareRefusal,
} from './report.enum.ts';

@ObjectType('Dimensions', {
  simpleResolvers: true,
  description: 'Which part of a measure a number is; null where it is not narrowed.',
})
export class DimensionsType {
  @Field(() => String, {
    nullable: true,
    description: 'The kind of event, publication or asset; null: all kinds.',
  })
  kind?: string | null;

  @Field(() => GraphQLInstance, { nullable: true, description: 'The instance; null: both.' })
  instance?: Instance | null;

  @Field(() => GraphQLDisputeCategory, { nullable: true, description: 'The category of dispute; null: all.' })
  category?: DisputeCategory | null;

  @Field(() => [GraphQLCaseProcedure], {
    nullable: true,
    description: 'The procedures, added up; null: not narrowed.',
  })
  procedures?: readonly CaseProcedure[] | null;

  @Field(() => Int, { nullable: true, description: 'The wave of a programme; null: all.' })
  wave?: number | null;
}

@ObjectType('Coverage', { simpleResolvers: true, description: 'How many courts stand behind a figure.' })
export class CoverageType {
  @Field(() => Int, { description: 'Courts that owed a report for the period.' })
  expected!: number;

  @Field(() => Int, { description: 'Courts that reported every month they owed.' })
  reporting!: number;

  @Field(() => [CourtType], { description: 'Courts that left out a month or more.' })
  silent!: CourtType[];

  @Field(() => [CourtType], { description: 'Courts that joined after the period.' })
  notYetJoined!: CourtType[];
}

@ObjectType('Figure', { simpleResolvers: true, description: 'A number, or the reason why there is none.' })
export class FigureType {
  @Field(() => Int, { nullable: true, description: 'The count; null exactly when `absence` says why.' })
  value!: number | null;

  @Field(() => GraphQLAbsenceReason, {
    nullable: true,
    description: 'Why there is no number; null when there is one.',
  })
  absence!: AbsenceReason | null;

  @Field(() => CoverageType, {
    nullable: true,
    description: 'Who stands behind it; null for what courts do not report.',
  })
  coverage!: CoverageType | null;
}

@ObjectType('Share', {
  simpleResolvers: true,
  description: 'A part of a whole, or the reason why it is not given.',
})
export class ShareType {
  @Field(() => GraphQLShareBase, { description: 'What the whole is.' })
  of!: ShareBase;

  @Field(() => Float, {
    nullable: true,
    description: '0 to 1, unrounded; null exactly when `refusal` says why.',
  })
  value!: number | null;

  @Field(() => Int, { nullable: true, description: 'The part; null when not known.' })
  numerator!: number | null;

  @Field(() => Int, { nullable: true, description: 'The whole; null when not known.' })
  denominator!: number | null;

  @Field(() => GraphQLShareRefusal, { nullable: true, description: 'Why it is not given; null when it is.' })
  refusal!: ShareRefusal | null;
}

@ObjectType('Reconciliation', {
  simpleResolvers: true,
  description: 'Why the sum of courts is more than the figure: sumOfCourts + shared = total.',
})
export class ReconciliationType {
  @Field(() => GraphQLMeasure, { description: 'What is counted.' })
  measure!: Measure;

  @Field(() => Int, { description: 'Each court counted for itself.' })
  sumOfCourts!: number;

  @Field(() => Int, { description: 'What is taken off because courts share records; 0 or negative.' })
  shared!: number;

  @Field(() => Int, { description: 'The figure.' })
  total!: number;
}
