import { Field, ID, InputType, Int } from 'type-graphql';
import type { CaseProcedure, DisputeCategory, Instance } from '@bitim/schema/vocabulary/caseload';
import type { Measure } from '@bitim/schema/vocabulary/ledger';
import { GraphQLCaseProcedure, GraphQLDisputeCategory, GraphQLInstance } from '../caseload/caseload.enum.ts';
import { AsSent, Id, ListOf, Nested, Whole } from '../platform/checks.ts';
import { DateTime, Period } from '../platform/scalars.ts';
import { GraphQLMeasure } from './report.enum.ts';

@InputType({ description: 'A region, a court, or, with neither, the nation.' })
export class UnitInput {
  @Field(() => ID, { nullable: true, description: 'The region.' })
  @Id()
  regionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The court; not together with a region.' })
  @Id()
  courtId?: string | null;
}

@InputType({ description: 'Which part of a measure; every condition given must hold.' })
export class DimensionsInput {
  @Field(() => String, {
    nullable: true,
    description: 'A kind of training event, press event, publication or asset.',
  })
  @AsSent(1, 40)
  kind?: string | null;

  @Field(() => GraphQLInstance, { nullable: true, description: 'Case figures of this instance.' })
  instance?: Instance | null;

  @Field(() => GraphQLDisputeCategory, { nullable: true, description: 'Case figures of this category.' })
  category?: DisputeCategory | null;

  @Field(() => [GraphQLCaseProcedure], {
    nullable: true,
    description: 'Case figures of these procedures, added up.',
  })
  @ListOf(1, 3)
  procedures?: CaseProcedure[] | null;

  @Field(() => Int, { nullable: true, description: 'Participating courts of this wave; 1 to 99.' })
  @Whole(1, 99)
  wave?: number | null;
}

@InputType({ description: 'A number of the report.' })
export class FigureInput {
  @Field(() => GraphQLMeasure, { description: 'What is counted.' })
  measure!: Measure;

  @Field(() => UnitInput, { nullable: true, description: 'For whom; null: the nation.' })
  @Nested()
  unit?: UnitInput | null;

  @Field(() => Period, { description: 'When.' })
  period!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'For one programme; case figures have none, and are not narrowed by it.',
  })
  @Id()
  programmeId?: string | null;

  @Field(() => DimensionsInput, { nullable: true, description: 'Which part of it; null: all.' })
  @Nested()
  dimensions?: DimensionsInput | null;

  @Field(() => DateTime, { nullable: true, description: 'As it was known at this moment; null: now.' })
  asOf?: Date | null;
}
