import { WEEKDAYS, WEEKDAYS_SHORT } from './calendar-words.ts';
import type { Locale } from '../locale.ts';
import { registerClock } from '../register-clock.ts';

function parts(day: string): [year: string, month: string, day: string] {
  const [year = '', month = '', date = ''] = day.slice(0, 10).split('-');
  return [year, month, date];
}

/** Monday is 0. The day is a calendar day, so it is read in UTC on purpose. */
function weekdayIndex(day: string): number {
  return (new Date(`${day.slice(0, 10)}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/**
 * `11.04.2014`, in English `11/04/2014`.
 *
 * @param day A LocalDate or LocalDateTime as the API gives it.
 */
export function formatDay(day: string, locale: Locale): string {
  const [year, month, date] = parts(day);
  return [date, month, year].join(locale === 'en' ? '/' : '.');
}

export function formatWeekday(day: string, locale: Locale): string {
  return WEEKDAYS[locale][weekdayIndex(day)] ?? '';
}

export function formatWeekdayShort(day: string, locale: Locale): string {
  return WEEKDAYS_SHORT[locale][weekdayIndex(day)] ?? '';
}

/** One day, or first and last with a dash. */
export function formatDayRange(from: string, to: string, locale: Locale): string {
  return from === to ? formatDay(from, locale) : `${formatDay(from, locale)} – ${formatDay(to, locale)}`;
}

/** The same with the days of the week: of a range, of both its ends. */
export function formatDayRangeInWeek(from: string, to: string, locale: Locale): string {
  const weekdays =
    from === to
      ? formatWeekday(from, locale)
      : `${formatWeekdayShort(from, locale)} – ${formatWeekdayShort(to, locale)}`;
  return `${formatDayRange(from, to, locale)}, ${weekdays}`;
}

/** The wall clock of the venue, as it was written down: `09:00`. */
export function formatTime(localDateTime: string): string {
  return localDateTime.slice(11, 16);
}

const CLOCK: Record<Locale, string> = { kk: 'Астана уақыты', ru: 'время Астаны', en: 'Astana time' };

/** An instant on the register's clock, wherever the reader sits: `11.04.2014, 14:30 (Астана уақыты)`. */
export function formatInstant(instant: string, locale: Locale): string {
  const { day, time } = registerClock(instant);
  return `${formatDay(day, locale)}, ${time} (${CLOCK[locale]})`;
}
