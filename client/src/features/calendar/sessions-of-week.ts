import { plusDays } from '../../lib/days.ts';
import { minutesOf, type TimedEntry } from './time-layout.ts';
import type { CalendarEvent, Timed } from './use-move.ts';

export interface SessionOfWeek extends TimedEntry {
  readonly event: CalendarEvent;
  readonly session: Timed;
  readonly day: string;
}

const MORNING = 8;
const EVENING = 19;

/** The sessions that begin in a week; one that goes past midnight is shown to the end of its first day. */
export function sessionsOfWeek(monday: string, events: readonly CalendarEvent[]): SessionOfWeek[] {
  const next = plusDays(monday, 7);
  return events.flatMap((event) =>
    (event.sessions ?? []).flatMap((session) => {
      const day = session.startsAt.slice(0, 10);
      if (day < monday || day >= next) return [];
      const overnight = session.endsAt.slice(0, 10) > day;
      const to = overnight ? 24 * 60 : minutesOf(session.endsAt);
      return [{ event, session, day, from: minutesOf(session.startsAt), to }];
    }),
  );
}

/** From which hour to which: the working day, and more where a session needs it. */
export function hoursShown(sessions: readonly TimedEntry[]): { first: number; last: number } {
  return {
    first: Math.min(MORNING, ...sessions.map(({ from }) => Math.floor(from / 60))),
    last: Math.max(EVENING, ...sessions.map(({ to }) => Math.ceil(to / 60))),
  };
}
