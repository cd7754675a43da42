import { Field, ObjectType } from 'type-graphql';
import { LocalDate } from '../platform/scalars.ts';
import { TrainingEventType } from './training-event.type.ts';

@ObjectType('PublicHoliday', { simpleResolvers: true, description: 'A day off by law.' })
export class PublicHolidayType {
  @Field(() => LocalDate, { description: 'The day.' })
  on!: string;

  @Field(() => String, { description: "Its name in the reader's language." })
  name!: string;
}

@ObjectType('TrainingCalendar', { simpleResolvers: true, description: 'What stands in a stretch of days.' })
export class TrainingCalendarType {
  @Field(() => [TrainingEventType], {
    description: 'Events with at least one day in it, the earliest first.',
  })
  events!: TrainingEventType[];

  @Field(() => Boolean, { description: 'Whether there are more than 5,000, of which these are the first.' })
  truncated!: boolean;

  @Field(() => [PublicHolidayType], { description: 'Public holidays of Kazakhstan.' })
  publicHolidays!: PublicHolidayType[];
}
