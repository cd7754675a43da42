import type { DeliveryMode, TrainingEventKind } from '@bitim/schema/vocabulary/event';
import { daysBetween, daysLater } from '../event/move.domain.ts';
import type { LocalizedTextValue } from '../platform/localized-text.ts';

/** A session of a pattern: on the so-manieth day, from 0, at a wall-clock time as `09:00`. */
export interface PatternSession {
  readonly title: LocalizedTextValue | null;
  readonly startDay: number;
  readonly startTime: string;
  readonly endDay: number;
  readonly endTime: string;
  readonly timeZone: string;
  readonly place: string | null;
  readonly roomId: string | null;
  readonly onlineUrl: string | null;
  readonly deliveryMode: DeliveryMode;
  readonly trainerIds: readonly string[];
}

/** What events of a series have in common, and what a template keeps: all that a form holds but its days. */
export interface EventPattern {
  readonly title: LocalizedTextValue;
  readonly kind: TrainingEventKind;
  /** The last day, counted from the first, which is 0. */
  readonly lastDay: number;
  readonly hostCourtIds: readonly string[];
  readonly programmeId: string | null;
  readonly partnerProjectId: string | null;
  readonly audience: LocalizedTextValue | null;
  readonly capacity: number | null;
  readonly planReference: string | null;
  readonly sessions: readonly PatternSession[];
}

/** A session with what is its own: who came to it is not repeated, nor which hour is meant where one comes twice. */
export interface FormSession extends Omit<PatternSession, 'startDay' | 'startTime' | 'endDay' | 'endTime'> {
  readonly id: string | null;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly headCount: number | null;
  readonly startsEarlier: boolean | null;
  readonly endsEarlier: boolean | null;
}

/** An event as its form has it. */
export interface EventForm extends Omit<EventPattern, 'lastDay' | 'sessions'> {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly sessions: readonly FormSession[];
}

export function patternOf({ startsOn, endsOn, sessions, ...facts }: EventForm): EventPattern {
  return {
    ...facts,
    lastDay: daysBetween(startsOn, endsOn),
    sessions: sessions.map(({ startsAt, endsAt, ...session }) => ({
      ...common(session),
      startDay: daysBetween(startsOn, startsAt.slice(0, 10)),
      startTime: startsAt.slice(11),
      endDay: daysBetween(startsOn, endsAt.slice(0, 10)),
      endTime: endsAt.slice(11),
    })),
  };
}

function common({
  id: _id,
  headCount: _headCount,
  startsEarlier: _startsEarlier,
  endsEarlier: _endsEarlier,
  ...session
}: Omit<FormSession, 'startsAt' | 'endsAt'>) {
  return session;
}

/** An event of the pattern that begins on a day. The wall clock is the same on every day, whatever the zone does. */
export function formOn({ lastDay, sessions, ...facts }: EventPattern, startsOn: string): EventForm {
  return {
    ...facts,
    startsOn,
    endsOn: daysLater(startsOn, lastDay),
    sessions: sessions.map(({ startDay, startTime, endDay, endTime, ...session }) => ({
      ...session,
      id: null,
      headCount: null,
      startsEarlier: null,
      endsEarlier: null,
      startsAt: `${daysLater(startsOn, startDay)}T${startTime}`,
      endsAt: `${daysLater(startsOn, endDay)}T${endTime}`,
    })),
  };
}

/**
 * What a court keeps as its template. Of an event that another court leads it takes what is taught, and how: it will hold
 * it by itself, and cannot take that one's rooms.
 */
export const keptBy = (courtId: string, pattern: EventPattern): EventPattern =>
  pattern.hostCourtIds[0] === courtId
    ? pattern
    : {
        ...pattern,
        hostCourtIds: [courtId],
        sessions: pattern.sessions.map((session) => ({ ...session, roomId: null })),
      };

/** The same event on another day. Nobody is asked about each: an hour that comes twice there is the one that is meant here. */
export function repeatedOn(form: EventForm, startsOn: string): EventForm {
  const repeated = formOn(patternOf(form), startsOn);
  const sessions = repeated.sessions.map((session, index) => ({
    ...session,
    startsEarlier: form.sessions[index]?.startsEarlier ?? false,
    endsEarlier: form.sessions[index]?.endsEarlier ?? false,
  }));
  return { ...repeated, sessions };
}
