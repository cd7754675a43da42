import { daysBetween, lastOfMonth, weekdayOf } from '../../lib/days.ts';
import { wholeInput } from '../../lib/whole-input.ts';

/** Days of the week as RFC 5545 calls them, from Monday on. */
export const WEEKDAY_CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** Of a month: on the same date, on the same weekday in turn, or on the last such weekday. */
export const PATTERNS = ['DAILY', 'WEEKLY', 'MONTHLY_DATE', 'MONTHLY_WEEKDAY', 'MONTHLY_LAST'] as const;
export type Pattern = (typeof PATTERNS)[number];

export interface RepeatValues {
  pattern: Pattern;
  interval: string;
  weekdays: readonly string[];
  ends: 'COUNT' | 'UNTIL';
  count: string;
  until: string | null;
  /** Days that were taken off the list. */
  exceptOn: readonly string[];
  clashComment: string;
}

/** Every week on the weekday of the event, for a quarter. */
export const firstValues = (startsOn: string): RepeatValues => ({
  pattern: 'WEEKLY',
  interval: '1',
  weekdays: [WEEKDAY_CODES[weekdayOf(startsOn)] ?? 'MO'],
  ends: 'COUNT',
  count: '12',
  until: null,
  exceptOn: [],
  clashComment: '',
});

/** Patterns that the day of an event has: the fifth week of a month has no turn in every month. */
export function patternsOf(startsOn: string): readonly Pattern[] {
  const isLast = daysBetween(startsOn, lastOfMonth(startsOn)) < 7;
  return PATTERNS.filter(
    (one) =>
      (one !== 'MONTHLY_WEEKDAY' || Number(startsOn.slice(8)) <= 28) && (one !== 'MONTHLY_LAST' || isLast),
  );
}

/** As the API is asked: what is not filled in as it should be is said by the server. */
export function ruleOf(values: RepeatValues, startsOn: string): string {
  const { pattern, interval, weekdays, ends, count, until } = values;
  const weekday = WEEKDAY_CODES[weekdayOf(startsOn)];
  const turn = Math.ceil(Number(startsOn.slice(8)) / 7);
  const days: Record<Pattern, string> = {
    DAILY: '',
    WEEKLY: `BYDAY=${weekdays.join()}`,
    MONTHLY_DATE: `BYMONTHDAY=${Number(startsOn.slice(8))}`,
    MONTHLY_WEEKDAY: `BYDAY=${turn}${weekday}`,
    MONTHLY_LAST: `BYDAY=-1${weekday}`,
  };
  const end =
    ends === 'COUNT' ? `COUNT=${wholeInput(count) ?? ''}` : `UNTIL=${(until ?? '').replaceAll('-', '')}`;
  return [`FREQ=${pattern.split('_')[0]}`, `INTERVAL=${wholeInput(interval) ?? 1}`, days[pattern], end]
    .filter((part) => part !== '')
    .join(';');
}
