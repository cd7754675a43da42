import { describe, expect, test } from 'vitest';
import { formatDay, formatDayRange, formatDayRangeInWeek, formatTime, formatWeekday } from './date.ts';
import { formatNumber, formatPercent } from './number.ts';
import { formatPeriod, formatPeriodShort } from './period.ts';
import type { Locale } from '../locale.ts';

const each = (rows: Record<Locale, string>) => Object.entries(rows) as [Locale, string][];

describe('numbers follow each language without asking the browser', () => {
  test.each(each({ kk: '3\u00a0939', ru: '3\u00a0939', en: '3,939' }))('3939 in %s', (locale, expected) => {
    expect(formatNumber(3939, locale)).toBe(expected);
  });
  test.each(each({ kk: '18,4', ru: '18,4', en: '18.4' }))('18.4 in %s', (locale, expected) => {
    expect(formatNumber(18.4, locale, 1)).toBe(expected);
  });
  test.each(each({ kk: '18,4%', ru: '18,4\u00a0%', en: '18.4%' }))(
    'a share of 0.184 in %s',
    (locale, expected) => {
      expect(formatPercent(0.184, locale)).toBe(expected);
    },
  );
  test.each([
    { value: 0, shown: '0' },
    { value: 999, shown: '999' },
    { value: 1_000_000, shown: '1\u00a0000\u00a0000' },
    { value: -1200, shown: '−1\u00a0200' },
    { value: -0.2, shown: '0' },
  ])('$value is $shown', ({ value, shown }) => {
    expect(formatNumber(value, 'kk')).toBe(shown);
  });
});

describe('days are written as courts write them', () => {
  test.each(each({ kk: '11.04.2014', ru: '11.04.2014', en: '11/04/2014' }))(
    'short in %s',
    (locale, expected) => {
      expect(formatDay('2014-04-11', locale)).toBe(expected);
    },
  );
  test.each(each({ kk: 'жұма', ru: 'пятница', en: 'Friday' }))(
    'the day of the week in %s',
    (locale, expected) => {
      expect(formatWeekday('2014-04-11', locale)).toBe(expected);
    },
  );
  test('a range of one day is that day', () => {
    expect(formatDayRange('2014-04-11', '2014-04-11', 'kk')).toBe('11.04.2014');
    expect(formatDayRange('2014-04-11', '2014-04-12', 'kk')).toBe('11.04.2014 – 12.04.2014');
  });
  test('days of the week are those of both ends', () => {
    expect(formatDayRangeInWeek('2014-04-11', '2014-04-11', 'en')).toBe('11/04/2014, Friday');
    expect(formatDayRangeInWeek('2014-04-11', '2014-04-12', 'en')).toBe('11/04/2014 – 12/04/2014, Fri – Sat');
  });
  test('the wall clock of the venue is shown as it was written', () => {
    expect(formatTime('2014-06-02T09:00')).toBe('09:00');
  });
});

describe('a period is named', () => {
  test.each([
    { period: '2014', kk: '2014 жыл', ru: '2014 год', en: '2014' },
    { period: '2014-Q1', kk: '2014 жылғы I тоқсан', ru: 'I квартал 2014 г.', en: 'Q1 2014' },
    { period: '2014-H2', kk: '2014 жылғы II жартыжылдық', ru: 'II полугодие 2014 г.', en: 'H2 2014' },
    { period: '2014-04', kk: '2014 жылғы сәуір', ru: 'апрель 2014 г.', en: 'April 2014' },
    {
      period: '2014-05..2014-12',
      kk: '2014 жылғы мамыр – желтоқсан',
      ru: 'май – декабрь 2014 г.',
      en: 'May – December 2014',
    },
    {
      period: '2013-11..2014-02',
      kk: '2013 жылғы қараша – 2014 жылғы ақпан',
      ru: 'ноябрь 2013 г. – февраль 2014 г.',
      en: 'November 2013 – February 2014',
    },
    { period: 'nonsense', kk: 'nonsense', ru: 'nonsense', en: 'nonsense' },
  ])('$period', ({ period, ...named }) => {
    for (const [locale, expected] of each(named)) expect(formatPeriod(period, locale)).toBe(expected);
  });
});

describe('a column of a period is headed', () => {
  test.each([
    { period: '2014', kk: '2014 жыл', ru: '2014 год', en: '2014' },
    { period: '2014-Q4', kk: '2014\u00a0ж. IV\u00a0тоқс.', ru: 'IV\u00a0кв. 2014', en: 'Q4 2014' },
    { period: '2014-H1', kk: '2014\u00a0ж. I\u00a0жарт.', ru: 'I\u00a0полуг. 2014', en: 'H1 2014' },
    { period: '2014-04', kk: '04.2014', ru: '04.2014', en: '04.2014' },
    { period: '2014-05..2014-12', kk: '05–12.2014', ru: '05–12.2014', en: '05–12.2014' },
    { period: '2013-11..2014-02', kk: '11.2013–02.2014', ru: '11.2013–02.2014', en: '11.2013–02.2014' },
  ])('$period', ({ period, ...named }) => {
    for (const [locale, expected] of each(named)) expect(formatPeriodShort(period, locale)).toBe(expected);
  });
});
