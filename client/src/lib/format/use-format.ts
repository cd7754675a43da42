import { useLingui } from '@lingui/react';
import {
  formatDay,
  formatDayRange,
  formatDayRangeInWeek,
  formatInstant,
  formatWeekday,
  formatWeekdayShort,
} from './date.ts';
import { formatNumber, formatPercent } from './number.ts';
import { formatPeriod, formatPeriodShort, monthAndYear } from './period.ts';
import { isLocale } from '../locale.ts';

/** The formatters, bound to the language on the screen. Nothing else in the client may format a number or a day. */
export function useFormat() {
  const { i18n } = useLingui();
  const locale = isLocale(i18n.locale) ? i18n.locale : 'kk';
  return {
    locale,
    number: (value: number, fractionDigits?: number) => formatNumber(value, locale, fractionDigits),
    percent: (share: number, fractionDigits?: number) => formatPercent(share, locale, fractionDigits),
    day: (day: string) => formatDay(day, locale),
    dayRange: (from: string, to: string) => formatDayRange(from, to, locale),
    dayRangeInWeek: (from: string, to: string) => formatDayRangeInWeek(from, to, locale),
    weekday: (day: string) => formatWeekday(day, locale),
    weekdayShort: (day: string) => formatWeekdayShort(day, locale),
    instant: (instant: string) => formatInstant(instant, locale),
    month: (month: string) => monthAndYear(month, locale),
    period: (period: string) => formatPeriod(period, locale),
    periodShort: (period: string) => formatPeriodShort(period, locale),
  };
}
