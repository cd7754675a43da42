import { issue } from '../platform/issue.ts';
import { FieldIssue, InvalidInputError, type UserError } from '../platform/user-error.ts';
import type { EventForm } from './event-pattern.domain.ts';
import { daysBetween } from '../event/move.domain.ts';
import { occurrenceDays } from './occurrence-days.domain.ts';
import { MOST_OCCURRENCES, readRule, type Recurrence, wholeRule } from './recurrence.domain.ts';

const MOST_SESSIONS = 1000;

export interface Occurrences {
  readonly rule: Recurrence;
  /** The event's own day first. */
  readonly days: readonly string[];
}

/** The days on which an event would be by a rule, or what is wrong with the rule. */
export function occurrencesOf(
  { startsOn, endsOn, sessions }: Pick<EventForm, 'startsOn' | 'endsOn' | 'sessions'>,
  text: string,
): Occurrences | FieldIssue {
  const read = readRule(text);
  if (read === null) return issue(['rule'], 'RULE_FORMAT');
  const rule = wholeRule(read, startsOn);
  const days = occurrenceDays(rule, startsOn);
  const lasts = daysBetween(startsOn, endsOn);
  if (days.length > MOST_OCCURRENCES || days.length * sessions.length > MOST_SESSIONS)
    return issue(['rule'], 'TOO_MANY_OCCURRENCES', { max: MOST_OCCURRENCES, sessions: MOST_SESSIONS });
  if (days.some((on, index) => index > 0 && daysBetween(days[index - 1] ?? on, on) <= lasts))
    return issue(['rule'], 'OCCURRENCES_OVERLAP');
  return { rule, days };
}

/** What is wrong with one event of several, said with its day. @param path where in the input it is shown. */
export function onItsDay(on: string, failure: UserError, path: string[]): UserError {
  if (!(failure instanceof InvalidInputError)) return failure;
  const day = on.split('-').toReversed().join('.');
  return new InvalidInputError(
    failure.issues.map(
      ({ code, sentence: { kk, ru, en } }) =>
        new FieldIssue(path, code, { kk: `${day}: ${kk}`, ru: `${day}: ${ru}`, en: `${day}: ${en}` }),
    ),
  );
}
