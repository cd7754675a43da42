import { Field, ID, InputType, Int } from 'type-graphql';
import type { CaseProcedure, DisputeCategory, Instance } from '@bitim/schema/vocabulary/caseload';
import { Id, Whole } from '../platform/checks.ts';
import { Month } from '../platform/scalars.ts';
import { MOST_CASES } from './caseload.domain.ts';
import { GraphQLCaseProcedure, GraphQLDisputeCategory, GraphQLInstance } from './caseload.enum.ts';

@InputType({ description: 'A case figure as a court reports it.' })
export class RecordCaseFigureInput {
  @Field(() => ID, { description: 'The court, within your scope; open in the month.' })
  @Id()
  courtId!: string;

  @Field(() => Month, { description: 'The month; not one to come.' })
  month!: string;

  @Field(() => GraphQLInstance, {
    description: "FIRST for a district court, APPELLATE for an oblast court's panel.",
  })
  instance!: Instance;

  @Field(() => GraphQLDisputeCategory, { description: 'What the cases were about.' })
  category!: DisputeCategory;

  @Field(() => GraphQLCaseProcedure, { description: 'How they were considered.' })
  procedure!: CaseProcedure;

  @Field(() => Int, {
    description:
      "Cases, 0 to 1,000,000; with the month's other mediated cases not more than its total, where that is known.",
  })
  @Whole(0, MOST_CASES)
  considered!: number;
}

@InputType({ description: 'A case figure as it should be; the whole form, not a part of it.' })
export class EditCaseFigureInput extends RecordCaseFigureInput {
  @Field(() => ID, { description: 'The figure.' })
  @Id()
  id!: string;

  @Field(() => Int, { description: 'The version that was seen; a stale one changes nothing.' })
  @Whole(1, 2_000_000_000)
  version!: number;
}
