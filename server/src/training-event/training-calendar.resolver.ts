import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { SignedInContext } from '../access/request-context.ts';
import { daysBetween } from '../event/move.domain.ts';
import { publicHolidays } from '../period/public-holidays.domain.ts';
import { LocalDate } from '../platform/scalars.ts';
import { selectionOf } from '../platform/selection.ts';
import { refuse } from '../platform/validation.ts';
import { eventsWithin, MOST_EVENTS } from './training-calendar.ts';
import { TrainingCalendarType } from './training-calendar.type.ts';
import { TrainingEventFilter } from './training-event.filter.ts';

/** A year with the weeks around it. */
const LONGEST = 400;

@Resolver()
export class TrainingCalendarResolver {
  @Authorized('READ_REGISTER')
  @Query(() => TrainingCalendarType, {
    description: 'Events of a stretch of at most 400 days; drafts within the own scope only.',
  })
  async trainingCalendar(
    @Arg('from', () => LocalDate, { description: 'The first day.' }) from: string,
    @Arg('to', () => LocalDate, { description: 'The last day; not before the first.' }) to: string,
    @Arg('filter', () => TrainingEventFilter, { nullable: true, description: 'Which; null: all.' })
    filter: TrainingEventFilter | null,
    @Ctx() { em, read, now }: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const days = daysBetween(from, to);
    if (days < 0) refuse(['to'], 'END_BEFORE_START');
    if (days >= LONGEST) refuse(['to'], 'TOO_LONG');
    const asked = selectionOf(info)['events'] ?? {};
    const events = await eventsWithin(em, { from, to }, filter ?? {}, asked, read, now);
    return {
      events: events.slice(0, MOST_EVENTS),
      truncated: events.length > MOST_EVENTS,
      publicHolidays: publicHolidays(from, to).map(({ on, name }) => ({ on, name: name[read.tag] })),
    };
  }
}
