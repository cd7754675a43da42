import { EVENT_STATES, TRAINING_EVENT_KINDS } from '@bitim/schema/vocabulary/event';
import { day, defined, flag, manyOf, oneOf, text, type RawSearch } from '../../lib/search-params.ts';

export const CALENDAR_VIEWS = ['month', 'week', 'agenda', 'year'] as const;
export type CalendarView = (typeof CALENDAR_VIEWS)[number];

/** What the address of the calendar may say. */
export function readCalendarSearch(raw: RawSearch) {
  return defined({
    view: oneOf(CALENDAR_VIEWS, raw['view']),
    on: day(raw['on']),
    search: text(raw['search']),
    kinds: manyOf(TRAINING_EVENT_KINDS, raw['kinds']),
    states: manyOf(EVENT_STATES, raw['states']),
    court: text(raw['court']),
    region: text(raw['region']),
    trainer: text(raw['trainer']),
    project: text(raw['project']),
    mine: flag(raw['mine']),
  });
}

export type CalendarSearch = ReturnType<typeof readCalendarSearch>;

/** The filters among them; a calendar has no pages. */
export type CalendarFilterValues = Omit<CalendarSearch, 'view' | 'on'> & { page?: never };
