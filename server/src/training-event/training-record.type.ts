import { Field, ID, Int, ObjectType } from 'type-graphql';
import { TrainingEventType } from './training-event.type.ts';

@ObjectType('TrainingRecordEntry', { simpleResolvers: true, description: 'One event that somebody came to.' })
export class TrainingRecordEntryType {
  @Field(() => ID, { description: 'The registration.' })
  id!: string;

  @Field(() => TrainingEventType, { description: 'The event.' })
  event!: TrainingEventType;

  @Field(() => Int, { description: 'Sessions attended as a whole.' })
  sessions!: number;

  @Field(() => Int, { description: 'Sessions attended in part; how much of them is not known.' })
  sessionsInPart!: number;

  @Field(() => Int, { description: 'Minutes of the sessions attended as a whole.' })
  minutes!: number;

  @Field(() => Int, {
    description: 'Days on which at least one session was attended, as a whole or in part.',
  })
  days!: number;
}

@ObjectType('TrainingRecord', {
  simpleResolvers: true,
  description: 'What somebody attended over the years.',
})
export class TrainingRecordType {
  @Field(() => [TrainingRecordEntryType], { description: 'Latest first; at most 1,000.' })
  entries!: TrainingRecordEntryType[];

  @Field(() => Int, {
    description:
      "Events that are kept from the caller: neither the event nor the person belongs to one of the caller's courts.",
  })
  notShown!: number;
}
