import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { EventState } from '@bitim/schema/vocabulary/event';
import { GraphQLEventState } from '../event/event.enum.ts';
import { LocalizedTextType } from '../platform/localized-text.ts';
import { DateTime, LocalDate } from '../platform/scalars.ts';

@ObjectType('SeriesOccurrence', {
  simpleResolvers: true,
  description: 'One of the events of a series, in short.',
})
export class SeriesOccurrenceType {
  @Field(() => ID, { description: 'The event.' })
  eventId!: string;

  @Field(() => LocalizedTextType, { description: 'As printed on the invitation.' })
  title!: LocalizedTextType;

  @Field(() => GraphQLEventState, { description: 'Where it stands.' })
  state!: EventState;

  @Field(() => LocalDate, { description: 'The first day.' })
  startsOn!: string;

  @Field(() => LocalDate, { description: 'The last day.' })
  endsOn!: string;

  @Field(() => LocalDate, { description: 'The day that the rule gave it.' })
  seriesOn!: string;
}

@ObjectType('TrainingSeries', {
  simpleResolvers: true,
  description:
    'Events that were made from one event by a rule. Each is a record of its own, and counts by itself.',
})
export class TrainingSeriesType {
  @Field(() => ID, { description: 'Unique across types.' })
  id!: string;

  @Field(() => String, { description: 'The rule by which it was made, as RFC 5545 writes it.' })
  rule!: string;

  @Field(() => Int, {
    description: 'Days by which the whole series was moved since; 0: as the rule made it.',
  })
  movedBy!: number;

  @Field(() => String, { description: "The rule in the caller's language." })
  summary!: string;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "The name of whoever made it; null outside the scope of its events' courts, and when it was loaded.",
  })
  createdBy!: string | null;

  @Field(() => [SeriesOccurrenceType], {
    description: 'Its events, earliest first, drafts within the own scope only; at most 200.',
  })
  occurrences!: SeriesOccurrenceType[];
}
