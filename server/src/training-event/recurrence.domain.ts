/** Days of the week as RFC 5545 calls them, from Monday on. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** The part of RFC 5545 that events are repeated by: of days only, and with an end. */
export interface Recurrence {
  readonly frequency: Frequency;
  /** Every so many days, weeks or months. */
  readonly interval: number;
  /** Weekdays; of a month, which one: the second Tuesday, -1 for the last. Null: every one. */
  readonly weekdays: readonly { readonly nth: number | null; readonly day: Weekday }[];
  /** Days of a month; -1 for the last. */
  readonly monthDays: readonly number[];
  /** How many there are, the first one among them; or the last day on which one may be. One of the two. */
  readonly count: number | null;
  readonly until: string | null;
}

export const MOST_OCCURRENCES = 200;

/** @returns null for what is no rule, or none that is taken. */
export function readRule(rule: string): Recurrence | null {
  const parts = rule.split(';').map((part) => part.split('='));
  const values = new Map(parts.map(([name = '', value = '']) => [name, value]));
  if (values.size < parts.length || parts.some((part) => part.length !== 2)) return null;
  if (![...values.keys()].every((name) => NAMES.has(name))) return null;
  const frequency = FREQUENCIES.find((one) => one === values.get('FREQ'));
  const interval = whole(values.get('INTERVAL') ?? '1', 99);
  const weekdays = list(values.get('BYDAY'), weekdayOf);
  const monthDays = list(values.get('BYMONTHDAY'), monthDayOf);
  const count = values.has('COUNT') ? whole(values.get('COUNT'), 9999) : undefined;
  const until = values.has('UNTIL') ? dayOf(values.get('UNTIL') ?? '') : undefined;
  if (!frequency || !interval || !weekdays || !monthDays) return null;
  if (count === null || until === null || (count === undefined) === (until === undefined)) return null;
  const numbered = weekdays.some(({ nth }) => nth !== null);
  if (frequency !== 'MONTHLY' && (numbered || monthDays.length > 0)) return null;
  if (weekdays.length > 0 && monthDays.length > 0) return null;
  return { frequency, interval, weekdays, monthDays, count: count ?? null, until: until ?? null };
}

/** A rule that stands for itself: what it takes from its first day is written into it. */
export function wholeRule(rule: Recurrence, startsOn: string): Recurrence {
  const { frequency, weekdays, monthDays } = rule;
  if (frequency === 'WEEKLY' && weekdays.length === 0)
    return { ...rule, weekdays: [{ nth: null, day: weekdayOn(startsOn) }] };
  if (frequency === 'MONTHLY' && weekdays.length === 0 && monthDays.length === 0)
    return { ...rule, monthDays: [Number(startsOn.slice(8))] };
  return rule;
}

export function writeRule({ frequency, interval, weekdays, monthDays, count, until }: Recurrence): string {
  const parts = [
    ['FREQ', frequency],
    ['INTERVAL', interval === 1 ? '' : interval],
    ['BYDAY', weekdays.map(({ nth, day }) => `${nth ?? ''}${day}`).join()],
    ['BYMONTHDAY', monthDays.join()],
    ['COUNT', count ?? ''],
    ['UNTIL', until?.replaceAll('-', '') ?? ''],
  ];
  return parts.flatMap(([name, value]) => (value === '' ? [] : [`${name}=${value}`])).join(';');
}

/** @param on a day, as `2014-06-02`. */
export const weekdayOn = (on: string): Weekday => WEEKDAYS[(new Date(on).getUTCDay() + 6) % 7] ?? 'MO';

const NAMES = new Set(['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'COUNT', 'UNTIL']);

function whole(text: string | undefined, max: number): number | null {
  const number = /^[1-9]\d{0,3}$/.test(text ?? '') ? Number(text) : null;
  return number !== null && number <= max ? number : null;
}

/** The parts of a list without repeats; empty where there is none, null where one is wrong. */
function list<T>(text: string | undefined, read: (part: string) => T | null): T[] | null {
  const parts = text?.split(',') ?? [];
  const values = parts.flatMap((part) => read(part) ?? []);
  return values.length === parts.length && new Set(parts).size === parts.length ? values : null;
}

function weekdayOf(part: string): Recurrence['weekdays'][number] | null {
  const [, nth, name] = /^(-1|[1-5])?(MO|TU|WE|TH|FR|SA|SU)$/.exec(part) ?? [];
  const day = WEEKDAYS.find((one) => one === name);
  return day ? { nth: nth ? Number(nth) : null, day } : null;
}

const monthDayOf = (part: string): number | null =>
  /^(?:-1|[1-9]|[12]\d|3[01])$/.test(part) ? Number(part) : null;

function dayOf(text: string): string | null {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? [];
  const on = `${year}-${month}-${day}`;
  // the thirtieth of February would roll over into March
  return !Number.isNaN(Date.parse(on)) && new Date(on).toISOString().startsWith(on) ? on : null;
}
