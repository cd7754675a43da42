import type { EventState } from '@bitim/schema/vocabulary/event';

/** A part of an event as a feed reads it. */
export interface FeedSession {
  readonly id: string;
  readonly title: { readonly text: string } | null;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly timeZone: string;
  readonly startInstant: string;
  readonly endInstant: string;
  readonly place: string | null;
  readonly room: { readonly name: { readonly text: string } } | null;
  readonly onlineUrl: string | null;
  readonly trainers: readonly { readonly id: string; readonly fullName: string }[];
}

export interface FeedEvent {
  readonly id: string;
  readonly version: number;
  readonly title: { readonly text: string };
  readonly state: EventState;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly updatedAt: string;
  readonly hosts: readonly {
    readonly lead: boolean;
    readonly court: { readonly name: { readonly text: string } };
  }[];
  readonly sessions: readonly FeedSession[];
}

/** What is put off stands there no more, and a new day is another entry of the calendar. */
export const ENTRY_STATUS: Readonly<Record<EventState, 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED'>> = {
  DRAFT: 'TENTATIVE',
  SCHEDULED: 'CONFIRMED',
  HELD: 'CONFIRMED',
  VERIFIED: 'CONFIRMED',
  POSTPONED: 'CANCELLED',
  CANCELLED: 'CANCELLED',
};

/** The sessions that a feed tells of. @param trainerId only where this person teaches; null: all. */
export const toldSessions = ({ sessions }: FeedEvent, trainerId: string | null): readonly FeedSession[] =>
  trainerId === null
    ? sessions
    : sessions.filter(({ trainers }) => trainers.some(({ id }) => id === trainerId));

/** The years of each zone in which something begins or ends. */
export function yearsByZone(sessions: readonly FeedSession[]): Map<string, Set<number>> {
  const years = new Map<string, Set<number>>();
  for (const { timeZone, startsAt, endsAt } of sessions) {
    const ofZone = years.get(timeZone) ?? new Set();
    for (const moment of [startsAt, endsAt]) ofZone.add(Number(moment.slice(0, 4)));
    years.set(timeZone, ofZone);
  }
  return years;
}
