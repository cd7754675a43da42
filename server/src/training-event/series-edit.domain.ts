import { daysBetween, daysLater } from '../event/move.domain.ts';
import {
  type EventForm,
  type EventPattern,
  formOn,
  type FormSession,
  patternOf,
  type PatternSession,
} from './event-pattern.domain.ts';

/** One event of a series was edited: how it was before, and how it is now. */
export interface SeriesEdit {
  readonly before: EventForm;
  readonly after: EventForm;
  /** What the events of the series had in common, and the days by which all of them had been moved. */
  readonly pattern: EventPattern;
  readonly movedBy: number;
}

export interface Merged {
  readonly form: EventForm;
  /** Fields that change. */
  readonly changed: readonly string[];
  /** Fields that were edited, and stay: they had been edited for themselves. */
  readonly own: readonly string[];
}

const FACTS = [
  'title',
  'kind',
  'hostCourtIds',
  'programmeId',
  'partnerProjectId',
  'audience',
  'capacity',
  'planReference',
] as const;

/** Parts of a session that are edited apart from each other; the hours go together. */
const PARTS: readonly (readonly (keyof PatternSession)[])[] = [
  ['title'],
  ['startDay', 'startTime', 'endDay', 'endTime'],
  ['timeZone'],
  ['place'],
  ['roomId'],
  ['onlineUrl'],
  ['deliveryMode'],
  ['trainerIds'],
];

/** By how many days the edit moves the series. */
export const movedDays = ({ before, after }: SeriesEdit): number =>
  daysBetween(before.startsOn, after.startsOn);

/**
 * What an edit makes of another event of the series: a field that was edited takes the new value where it still had the
 * common one, and keeps its own where it had been edited for itself. Other days move it by as many.
 *
 * @param on the day that the rule gave to that other event.
 */
export function mergedInto(edit: SeriesEdit, target: EventForm, on: string): Merged {
  const { pattern, movedBy } = edit;
  const [old, next, its] = [patternOf(edit.before), patternOf(edit.after), patternOf(target)];
  const changed: string[] = [];
  const own: string[] = [];
  /** What becomes of one field. @returns whether it takes the new value. */
  const takes = (name: string, was: unknown, is: unknown, theirs: unknown, common: unknown): boolean => {
    if (same(was, is) || same(theirs, is)) return false;
    const list = same(theirs, common) ? changed : own;
    if (!list.includes(name)) list.push(name);
    return list === changed;
  };
  const facts = Object.fromEntries(
    FACTS.map((name) => [
      name,
      takes(name, old[name], next[name], its[name], pattern[name]) ? next[name] : its[name],
    ]),
  ) as unknown as EventPattern;
  const moved = movedDays(edit);
  const stands = daysBetween(on, target.startsOn);
  const moves = moved !== 0 && takes('startsOn', 0, moved, stands - movedBy, 0);
  const startsOn = moves ? daysLater(target.startsOn, moved) : target.startsOn;
  const lasts = takes('endsOn', old.lastDay, next.lastDay, its.lastDay, pattern.lastDay);
  const sessions = sessionsInto(edit, its.sessions, takes);
  return {
    changed,
    own,
    form: {
      ...facts,
      startsOn,
      endsOn: daysLater(startsOn, (lasts ? next : its).lastDay),
      sessions: sessions.map(({ from, ...session }) => onDay(session, startsOn, target.sessions[from])),
    },
  };
}

type Takes = (name: string, was: unknown, is: unknown, theirs: unknown, common: unknown) => boolean;
/** `from`: which session of the event it was; one that it has not is new. */
type Placed = PatternSession & { readonly from: number };

/**
 * Session by session, and part by part, where all have as many; otherwise as a whole. The edited sessions are those of
 * before by their ids, wherever they stand in the form.
 */
function sessionsInto(
  { before, after, pattern }: SeriesEdit,
  theirs: readonly PatternSession[],
  takes: Takes,
): Placed[] {
  const [old, next] = [patternOf(before).sessions, patternOf(after).sessions];
  const placeOf = (id: string | null) => before.sessions.findIndex((session) => session.id === id);
  const places = after.sessions.map(({ id }) => (id === null ? -1 : placeOf(id)));
  const its = theirs.map((session, from) => ({ ...session, from }));
  const kept = old.map((_, index) => next[places.indexOf(index)]);
  const alike =
    !places.includes(-1) &&
    kept.every((one) => one !== undefined) &&
    [theirs, pattern.sessions].every(({ length }) => length === old.length);
  if (!alike) {
    const ordered = next.map((session, index) => ({ ...session, from: places[index] ?? -1 }));
    return takes('sessions', old, next, theirs, pattern.sessions) ? ordered : its;
  }
  return its.map((session, index) => {
    const [was, is, common] = [old[index], kept[index], pattern.sessions[index]];
    if (!was || !is || !common) return session;
    const taken = PARTS.filter((part) =>
      takes('sessions', of(was, part), of(is, part), of(session, part), of(common, part)),
    );
    return { ...session, ...Object.fromEntries(taken.flat().map((name) => [name, is[name]])) };
  });
}

/** What the series has in common from now on: what the edit makes of an event that has nothing of its own. */
export function patternAfter(edit: SeriesEdit): EventPattern {
  const on = edit.before.startsOn;
  const common = formOn(edit.pattern, daysLater(on, edit.movedBy));
  return patternOf(mergedInto(edit, common, on).form);
}

function onDay(
  { startDay, startTime, endDay, endTime, ...session }: PatternSession,
  startsOn: string,
  stored: FormSession | undefined,
): FormSession {
  return {
    ...session,
    id: stored?.id ?? null,
    headCount: stored?.headCount ?? null,
    // of the others nobody is asked: what was not said is the later hour
    startsEarlier: stored?.startsEarlier ?? false,
    endsEarlier: stored?.endsEarlier ?? false,
    startsAt: `${daysLater(startsOn, startDay)}T${startTime}`,
    endsAt: `${daysLater(startsOn, endDay)}T${endTime}`,
  };
}

const of = (session: PatternSession, part: readonly (keyof PatternSession)[]): unknown[] =>
  part.map((name) => session[name]);

/** By value: keys in any order, what is not said is null. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one, inOrder) === JSON.stringify(other, inOrder);
}

const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
    : (value ?? null);
