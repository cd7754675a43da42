import { MONTHS } from './calendar-words.ts';
import type { Locale } from '../locale.ts';

const ROMAN = ['I', 'II', 'III', 'IV'];

/** `2014 жылғы сәуір` · `апрель 2014 г.` · `April 2014`; takes `2014-04`. */
export function monthAndYear(month: string, locale: Locale): string {
  const [year = '', number = ''] = month.split('-');
  const name = MONTHS[locale][Number(number) - 1] ?? number;
  if (locale === 'kk') return `${year} жылғы ${name}`;
  return locale === 'ru' ? `${name} ${year} г.` : `${name} ${year}`;
}

function wholeYear(value: string, locale: Locale): string {
  return { kk: `${value} жыл`, ru: `${value} год`, en: value }[locale];
}

function quarter(value: string, number: number, locale: Locale): string {
  const roman = ROMAN[number - 1] ?? '';
  return {
    kk: `${value} жылғы ${roman} тоқсан`,
    ru: `${roman} квартал ${value} г.`,
    en: `Q${number} ${value}`,
  }[locale];
}

function halfYear(value: string, number: number, locale: Locale): string {
  const roman = ROMAN[number - 1] ?? '';
  return {
    kk: `${value} жылғы ${roman} жартыжылдық`,
    ru: `${roman} полугодие ${value} г.`,
    en: `H${number} ${value}`,
  }[locale];
}

function window(from: string, to: string, locale: Locale): string {
  const [fromYear = '', fromMonth = ''] = from.split('-');
  const [toYear, toMonth = ''] = to.split('-');
  if (from === to) return monthAndYear(from, locale);
  if (fromYear !== toYear) return `${monthAndYear(from, locale)} – ${monthAndYear(to, locale)}`;
  const names = `${MONTHS[locale][Number(fromMonth) - 1]} – ${MONTHS[locale][Number(toMonth) - 1]}`;
  return { kk: `${fromYear} жылғы ${names}`, ru: `${names} ${fromYear} г.`, en: `${names} ${fromYear}` }[
    locale
  ];
}

/** A period as the API writes it, in words. What is not a period comes back as it is. */
export function formatPeriod(period: string, locale: Locale): string {
  if (/^\d{4}$/.test(period)) return wholeYear(period, locale);
  const quarterOf = /^(\d{4})-Q([1-4])$/.exec(period);
  if (quarterOf) return quarter(quarterOf[1] ?? '', Number(quarterOf[2]), locale);
  const halfOf = /^(\d{4})-H([12])$/.exec(period);
  if (halfOf) return halfYear(halfOf[1] ?? '', Number(halfOf[2]), locale);
  if (/^\d{4}-\d{2}$/.test(period)) return monthAndYear(period, locale);
  const windowOf = /^(\d{4}-\d{2})\.\.(\d{4}-\d{2})$/.exec(period);
  return windowOf ? window(windowOf[1] ?? '', windowOf[2] ?? '', locale) : period;
}

/** A period as a column's head, `I полуг. 2014`, `05–12.2014`: on one line, or two where it is narrow. */
export function formatPeriodShort(period: string, locale: Locale): string {
  const partOf = /^(\d{4})-([QH])([1-4])$/.exec(period);
  if (partOf) {
    const [, year = '', span, number] = partOf;
    const roman = ROMAN[Number(number) - 1] ?? '';
    if (locale === 'kk') return `${year}\u00a0ж. ${roman}\u00a0${span === 'Q' ? 'тоқс.' : 'жарт.'}`;
    return locale === 'ru'
      ? `${roman}\u00a0${span === 'Q' ? 'кв.' : 'полуг.'} ${year}`
      : `${span}${number} ${year}`;
  }
  const months = /^(\d{4})-(\d{2})(?:\.\.(\d{4})-(\d{2}))?$/.exec(period);
  if (!months) return formatPeriod(period, locale);
  const [, year, month, lastYear = year, lastMonth = month] = months;
  if (year !== lastYear) return `${month}.${year}–${lastMonth}.${lastYear}`;
  return month === lastMonth ? `${month}.${year}` : `${month}–${lastMonth}.${year}`;
}
