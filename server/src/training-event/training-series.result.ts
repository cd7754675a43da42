import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { SeriesLeftReason } from '@bitim/schema/vocabulary/event';
import { resultUnion } from '../platform/result-union.ts';
import { LocalDate } from '../platform/scalars.ts';
import {
  ConflictError,
  InvalidInputError,
  NotFoundError,
  NotYoursError,
  StateError,
} from '../platform/user-error.ts';
import { GraphQLSeriesLeftReason } from './training-event.enum.ts';
import { TrainingEventType } from './training-event.type.ts';

@ObjectType('SeriesLeft', {
  simpleResolvers: true,
  description: 'An event of a series that stayed as it was, wholly or in part.',
})
export class SeriesLeftType {
  @Field(() => ID, { description: 'The event.' })
  eventId!: string;

  @Field(() => LocalDate, { description: 'Its first day before the change.' })
  startsOn!: string;

  @Field(() => GraphQLSeriesLeftReason, { description: 'Why.' })
  reason!: SeriesLeftReason;

  @Field(() => [String], {
    description: 'The fields that stayed, where only some did; empty: all.',
  })
  fields!: string[];
}

@ObjectType('TrainingSeriesChange', {
  simpleResolvers: true,
  description: 'What a change of several events came to.',
})
export class TrainingSeriesChangeType {
  @Field(() => TrainingEventType, { description: 'The event that it was made at.' })
  event!: TrainingEventType;

  @Field(() => Int, { description: 'How many events changed, that one among them.' })
  changed!: number;

  @Field(() => [SeriesLeftType], { description: 'Those that did not, or not in all; earliest first.' })
  left!: SeriesLeftType[];
}

export const ChangeTrainingSeriesResult = resultUnion(
  'ChangeTrainingSeriesResult',
  'What became of the events, or why nothing changed.',
  () => [
    TrainingSeriesChangeType,
    InvalidInputError,
    NotFoundError,
    NotYoursError,
    ConflictError,
    StateError,
  ],
);
