import { Field, InputType, Int } from 'type-graphql';
import { EVALUATION_TEXT_MAX } from '@bitim/schema/vocabulary/evaluation';
import { AsSent, Text, Whole } from '../platform/checks.ts';

@InputType({ description: 'What a participant says of an event, without saying who it is.' })
export class SubmitEvaluationInput {
  @Field(() => String, { description: 'The secret of the address; at most 100 characters.' })
  @AsSent(1, 100)
  secret!: string;

  @Field(() => Int, { description: 'USEFUL: 1 (not at all) to 5 (fully).' })
  @Whole(1, 5)
  useful!: number;

  @Field(() => Int, { description: 'CLEAR: 1 to 5.' })
  @Whole(1, 5)
  clear!: number;

  @Field(() => Int, { description: 'ORGANISED: 1 to 5.' })
  @Whole(1, 5)
  organised!: number;

  @Field(() => Int, { description: 'TIME_ENOUGH: 1 to 5.' })
  @Whole(1, 5)
  timeEnough!: number;

  @Field(() => Int, { description: 'RECOMMEND: 1 to 5.' })
  @Whole(1, 5)
  recommend!: number;

  @Field(() => String, { nullable: true, description: 'What helped most; at most 500 characters.' })
  @Text(1, EVALUATION_TEXT_MAX)
  helped?: string | null;

  @Field(() => String, { nullable: true, description: 'What should change; at most 500 characters.' })
  @Text(1, EVALUATION_TEXT_MAX)
  toChange?: string | null;
}
