import type { LanguageTag } from '../platform/language.ts';
import { daysLater } from '../event/move.domain.ts';
import { type Frequency, type Recurrence, type Weekday, WEEKDAYS } from './recurrence.domain.ts';

interface Words {
  readonly every: Record<Frequency, (interval: number) => string>;
  readonly weekdays: Record<Weekday, string>;
  readonly nth: (nth: number, day: Weekday) => string;
  readonly monthDay: (days: string) => string;
  readonly lastDay: string;
  readonly times: (count: number) => string;
  readonly until: (day: string) => string;
  readonly moved: (days: string) => string;
}

const named = (...names: string[]): Record<Weekday, string> =>
  Object.fromEntries(WEEKDAYS.map((day, index) => [day, names[index] ?? ''])) as Record<Weekday, string>;

const KK = named('дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі', 'жексенбі');
const RU = named('понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье');
const EN = named('Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday');

const ORDINALS = {
  kk: ['соңғы', 'бірінші', 'екінші', 'үшінші', 'төртінші', 'бесінші'],
  en: ['last', 'first', 'second', 'third', 'fourth', 'fifth'],
  /** By the gender of the weekday. */
  M: ['последний', 'первый', 'второй', 'третий', 'четвёртый', 'пятый'],
  F: ['последняя', 'первая', 'вторая', 'третья', 'четвёртая', 'пятая'],
  N: ['последнее', 'первое', 'второе', 'третье', 'четвёртое', 'пятое'],
};
const GENDERS: Record<Weekday, 'M' | 'F' | 'N'> = {
  MO: 'M',
  TU: 'M',
  WE: 'F',
  TH: 'M',
  FR: 'F',
  SA: 'F',
  SU: 'N',
};
const ordinal = (list: readonly string[], nth: number): string => list[Math.max(nth, 0)] ?? '';

/** Russian has a form for one, for two to four, and for more. */
function ofMany(count: number, one: string, few: string, many: string): string {
  const form = new Intl.PluralRules('ru').select(count);
  return `${count} ${form === 'one' ? one : form === 'few' ? few : many}`;
}

const kkEvery = (unit: string) => (n: number) => (n === 1 ? unit : `${n} ${unit.toLowerCase()}`);
const enEvery = (unit: string) => (n: number) => (n === 1 ? `Every ${unit}` : `Every ${n} ${unit}s`);
const ruEvery = (always: string, one: string, few: string, many: string) => (n: number) =>
  n === 1 ? always : `Раз в ${ofMany(n, one, few, many)}`;

const WORDS: Record<LanguageTag, Words> = {
  kk: {
    every: { DAILY: kkEvery('Күн сайын'), WEEKLY: kkEvery('Апта сайын'), MONTHLY: kkEvery('Ай сайын') },
    weekdays: KK,
    nth: (nth, day) => `${ordinal(ORDINALS.kk, nth)} ${KK[day]}`,
    monthDay: (days) => `күні — ${days}`,
    lastDay: 'соңғы күн',
    times: (count) => `${count} рет`,
    until: (day) => `соңғы күні ${day}`,
    moved: (days) => `күнге жылжытылды: ${days}`,
  },
  ru: {
    every: {
      DAILY: ruEvery('Каждый день', 'день', 'дня', 'дней'),
      WEEKLY: ruEvery('Каждую неделю', 'неделю', 'недели', 'недель'),
      MONTHLY: ruEvery('Каждый месяц', 'месяц', 'месяца', 'месяцев'),
    },
    weekdays: RU,
    nth: (nth, day) => `${ordinal(ORDINALS[GENDERS[day]], nth)} ${RU[day]}`,
    monthDay: (days) => `${days} числа`,
    lastDay: 'последний день',
    times: (count) => ofMany(count, 'раз', 'раза', 'раз'),
    until: (day) => `по ${day}`,
    moved: (days) => `сдвинуто на дней: ${days}`,
  },
  en: {
    every: { DAILY: enEvery('day'), WEEKLY: enEvery('week'), MONTHLY: enEvery('month') },
    weekdays: EN,
    nth: (nth, day) => `${ordinal(ORDINALS.en, nth)} ${EN[day]}`,
    monthDay: (days) => `day ${days}`,
    lastDay: 'last day',
    times: (count) => (count === 1 ? 'once' : `${count} times`),
    until: (day) => `until ${day}`,
    moved: (days) => `moved by days: ${days}`,
  },
};

/**
 * A rule as one says it: "Every month: second Tuesday, 12 times". Its parts stand in a row and none is inflected, so that
 * no rule comes out ungrammatical.
 *
 * @param movedBy days by which all of the series were moved since the rule made them.
 */
export function wordsOfRule(rule: Recurrence, movedBy: number, tag: LanguageTag): string {
  const words = WORDS[tag];
  // a week has the same days wherever it begins: what was moved from Tuesday is said to be on Wednesday
  const said = rule.frequency === 'WEEKLY' ? rotated(rule, movedBy) : rule;
  const shift = said === rule ? movedBy : 0;
  const { frequency, interval, weekdays, monthDays, count, until } = said;
  const dated = monthDays.filter((day) => day > 0);
  const days = [
    ...weekdays.map(({ nth, day }) => (nth === null ? words.weekdays[day] : words.nth(nth, day))),
    ...(dated.length > 0 ? [words.monthDay(dated.join(', '))] : []),
    ...(dated.length < monthDays.length ? [words.lastDay] : []),
  ];
  const every = [words.every[frequency](interval), ...(days.length > 0 ? [days.join(', ')] : [])].join(': ');
  const end = count === null ? words.until(readable(until ?? '')) : words.times(count);
  return [
    every,
    end,
    ...(shift === 0 ? [] : [words.moved(`${shift > 0 ? '+' : '−'}${Math.abs(shift)}`)]),
  ].join(', ');
}

function rotated(rule: Recurrence, days: number): Recurrence {
  if (days === 0) return rule;
  const turned = rule.weekdays.map(({ day }) => WEEKDAYS.indexOf(day) + days);
  const indexes = turned.map((index) => ((index % 7) + 7) % 7).toSorted((one, other) => one - other);
  return {
    ...rule,
    weekdays: indexes.map((index) => ({ nth: null, day: WEEKDAYS[index] ?? 'MO' })),
    until: rule.until && daysLater(rule.until, days),
  };
}

const readable = (day: string): string => day.split('-').toReversed().join('.');
