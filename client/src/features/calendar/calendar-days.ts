import { firstOfMonth, lastOfMonth, mondayOf, plusDays, plusMonths } from '../../lib/days.ts';
import { today } from '../../lib/parse-day.ts';
import type { CalendarEventsQueryVariables } from './calendar-events.generated.ts';
import type { CalendarSearch, CalendarView } from './calendar-search.ts';

/** Where the calendar stands: phones begin with the agenda, for a month has no room there. */
export function standing({ view, on }: CalendarSearch, narrow: boolean): { view: CalendarView; on: string } {
  return { view: view ?? (narrow ? 'agenda' : 'month'), on: on ?? today() };
}

/** The days that a view shows. A month has the weeks that it touches, an agenda the month's days. */
export function daysShown(view: CalendarView, on: string): { from: string; to: string } {
  switch (view) {
    case 'month':
      return { from: mondayOf(firstOfMonth(on)), to: plusDays(mondayOf(lastOfMonth(on)), 6) };
    case 'week':
      return { from: mondayOf(on), to: plusDays(mondayOf(on), 6) };
    case 'agenda':
      return { from: firstOfMonth(on), to: lastOfMonth(on) };
    case 'year':
      return { from: `${on.slice(0, 4)}-01-01`, to: `${on.slice(0, 4)}-12-31` };
    default:
      return view satisfies never;
  }
}

/** The day to stand on after going on, or back, by one month, week or year. */
export function turned(view: CalendarView, on: string, by: 1 | -1): string {
  if (view === 'week') return plusDays(on, 7 * by);
  return plusMonths(on, view === 'year' ? 12 * by : by);
}

export function calendarVariables(search: CalendarSearch, narrow: boolean): CalendarEventsQueryVariables {
  const { view, on } = standing(search, narrow);
  const { kinds, states, court, region, trainer, project, mine, search: words } = search;
  return {
    ...daysShown(view, on),
    timed: view === 'week' || view === 'agenda',
    filter: {
      search: words,
      kinds,
      states,
      courtId: court,
      regionId: region,
      trainerId: trainer,
      partnerProjectId: project,
      mine,
    },
  };
}
