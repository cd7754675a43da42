import { daysBetween, daysFrom } from '../../lib/days.ts';
import { inCalendarOrder, type Spanning } from './week-layout.ts';

/** The events of each day from one to another, in calendar order; an event of two days stands on both. */
export function eventsByDay<E extends Spanning>(
  events: readonly E[],
  from: string,
  to: string,
): Map<string, E[]> {
  const byDay = new Map<string, E[]>();
  for (const event of inCalendarOrder(events)) {
    const first = event.startsOn < from ? from : event.startsOn;
    const last = event.endsOn > to ? to : event.endsOn;
    for (const day of daysFrom(first, Math.max(0, daysBetween(first, last) + 1))) {
      const there = byDay.get(day);
      if (there) there.push(event);
      else byDay.set(day, [event]);
    }
  }
  return byDay;
}
