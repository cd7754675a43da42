import type { EventState } from '@bitim/schema/vocabulary/event';

/** Whether marks may be made: from the first day of a planned event on, until a held one was verified. */
export const mayMark = (
  { state, startsOn }: { readonly state: EventState; readonly startsOn: string },
  today: string,
): boolean => state === 'HELD' || (state === 'SCHEDULED' && startsOn <= today);

const MINUTES_AROUND = 30;

/** A session between instants, as texts that come out of the database. */
export interface SessionInstants {
  readonly startInstant: string;
  readonly endInstant: string;
}

/** When participants may mark themselves: from half an hour before a session until half an hour after it, by the instant. */
export function checkInWindow({ startInstant, endInstant }: SessionInstants): {
  opensAt: Date;
  closesAt: Date;
} {
  const around = MINUTES_AROUND * 60_000;
  return {
    opensAt: new Date(Date.parse(startInstant) - around),
    closesAt: new Date(Date.parse(endInstant) + around),
  };
}
