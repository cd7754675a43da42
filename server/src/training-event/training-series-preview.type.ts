import { Field, ObjectType } from 'type-graphql';
import { LocalDate } from '../platform/scalars.ts';
import { TrainingClashType } from './training-clash.type.ts';

@ObjectType('SeriesDay', { simpleResolvers: true, description: 'A day on which an event would be.' })
export class SeriesDayType {
  @Field(() => LocalDate, { description: 'The first day of the event.' })
  on!: string;

  @Field(() => LocalDate, { description: 'Its last day.' })
  endsOn!: string;

  @Field(() => Boolean, { description: 'Whether one of its days is a Saturday or a Sunday.' })
  weekend!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "The public holiday on one of its days, in the caller's language; null where there is none.",
  })
  publicHoliday!: string | null;

  @Field(() => [TrainingClashType], {
    description:
      'What its sessions clash with; of all days together at most 2,000. Empty for the event itself.',
  })
  clashes!: TrainingClashType[];
}

@ObjectType('TrainingSeriesPreview', {
  simpleResolvers: true,
  description: 'What a rule would make of an event.',
})
export class TrainingSeriesPreviewType {
  @Field(() => String, {
    nullable: true,
    description: "The rule in the caller's language; null: not understood.",
  })
  summary!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why no series can be made by the rule, in the caller's language; null: one can.",
  })
  wrong!: string | null;

  @Field(() => [SeriesDayType], { description: 'The days, that of the event itself first; at most 200.' })
  days!: SeriesDayType[];
}
