import { daysBetween, plusDays } from '../../lib/days.ts';

export interface Spanning {
  readonly id: string;
  readonly startsOn: string;
  readonly endsOn: string;
  /** On the wall clock; null without a session. */
  readonly startsAt: string | null;
}

/** The part of an event that lies in one week. */
export interface Segment<E> {
  readonly event: E;
  /** From 0 on Monday. */
  readonly column: number;
  readonly span: number;
  /** Which line below the day's number, from 0. */
  readonly lane: number;
  readonly beginsHere: boolean;
  readonly endsHere: boolean;
}

export interface WeekLayout<E> {
  readonly segments: readonly Segment<E>[];
  /** How many events each day has that found no line. */
  readonly hidden: readonly number[];
}

export const byCode = (one: string, other: string): number => Number(one > other) - Number(one < other);

/**
 * Earlier days first; of those that begin together the longer, so that long bars lie on top and keep their line; then by
 * the hour, what has none first.
 */
export function inCalendarOrder<E extends Spanning>(events: readonly E[]): E[] {
  return events.toSorted(
    (one, other) =>
      byCode(one.startsOn, other.startsOn) ||
      byCode(other.endsOn, one.endsOn) ||
      byCode(one.startsAt ?? '', other.startsAt ?? '') ||
      byCode(one.id, other.id),
  );
}

/** Lays the events of a week on lines. @param events in calendar order. @param lanes how many lines there are. */
export function layWeek<E extends Spanning>(
  monday: string,
  events: readonly E[],
  lanes: number,
): WeekLayout<E> {
  const sunday = plusDays(monday, 6);
  const segments: Segment<E>[] = [];
  const hidden = [0, 0, 0, 0, 0, 0, 0];
  // the first column that is free on each line
  const free: number[] = Array.from({ length: lanes }, () => 0);
  for (const event of events) {
    if (event.startsOn > sunday || event.endsOn < monday) continue;
    const column = Math.max(0, daysBetween(monday, event.startsOn));
    const last = Math.min(6, daysBetween(monday, event.endsOn));
    const lane = free.findIndex((from) => from <= column);
    if (lane === -1) {
      for (let day = column; day <= last; day += 1) hidden[day] = (hidden[day] ?? 0) + 1;
      continue;
    }
    free[lane] = last + 1;
    segments.push({
      event,
      column,
      span: last - column + 1,
      lane,
      beginsHere: event.startsOn >= monday,
      endsHere: event.endsOn <= sunday,
    });
  }
  return { segments, hidden };
}
