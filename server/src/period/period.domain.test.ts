import { describe, expect, test } from 'vitest';
import {
  comparedPeriod,
  eachMonth,
  monthsOfYear,
  yearsOf,
  firstDay,
  lastDay,
  monthsOf,
  spansOf,
  yearBefore,
} from './period.domain.ts';

describe('a period', () => {
  test.each([
    { period: '2014', from: '2014-01', to: '2014-12' },
    { period: '2014-H1', from: '2014-01', to: '2014-06' },
    { period: '2014-H2', from: '2014-07', to: '2014-12' },
    { period: '2014-Q1', from: '2014-01', to: '2014-03' },
    { period: '2014-Q4', from: '2014-10', to: '2014-12' },
    { period: '2014-05', from: '2014-05', to: '2014-05' },
    { period: '2014-05..2014-12', from: '2014-05', to: '2014-12' },
    { period: '2013-11..2014-02', from: '2013-11', to: '2014-02' },
  ])('$period is $from to $to', ({ period, from, to }) => {
    expect(monthsOf(period)).toEqual({ from, to });
  });

  test.each([
    '',
    '14',
    '2014-H3',
    '2014-Q0',
    '2014-13',
    '2014-12..2014-05',
    '2014-05..2014-13',
    '2014-05..',
    "2014' or 1=1",
  ])('"%s" is none', (text) => {
    expect(monthsOf(text)).toBeNull();
  });

  test.each([
    { period: '2014', before: '2013' },
    { period: '2014-Q2', before: '2013-Q2' },
    { period: '2014-05', before: '2013-05' },
    { period: '2013-11..2014-02', before: '2012-11..2013-02' },
  ])('a year before $period is $before', ({ period, before }) => {
    expect(yearBefore(period)).toBe(before);
  });

  test.each([
    { because: 'it is over', period: '2014', before: '2013' },
    { because: 'it has not begun', period: '2027-Q1', before: '2026-Q1' },
    { because: 'it still runs', period: '2026', before: '2025-01..2025-11' },
    { because: 'only its last month still runs', period: '2026-09..2026-11', before: '2025-09..2025-11' },
    {
      because: 'it still runs, and began the year before',
      period: '2025-12..2026-12',
      before: '2024-12..2025-11',
    },
  ])('$period is set beside $before, for $because', ({ period, before }) => {
    expect(comparedPeriod(period, '2026-11-23')).toBe(before);
  });

  test('ends on the last day of its last month, leap years included', () => {
    expect(lastDay({ from: '2024-01', to: '2024-02' })).toBe('2024-02-29');
    expect(lastDay({ from: '2014-01', to: '2014-12' })).toBe('2014-12-31');
    expect(firstDay({ from: '2014-05', to: '2014-12' })).toBe('2014-05-01');
  });

  test('is told a year at a time, its months as bits, and back', () => {
    const years = yearsOf({ from: '2013-11', to: '2015-02' });
    expect(years).toEqual([
      { year: 2013, bits: 0b1100_0000_0000 },
      { year: 2014, bits: 0b1111_1111_1111 },
      { year: 2015, bits: 0b0000_0000_0011 },
    ]);
    expect(years.flatMap(monthsOfYear)).toEqual(eachMonth({ from: '2013-11', to: '2015-02' }));
  });

  test('lists its months across a year', () => {
    expect(eachMonth({ from: '2013-11', to: '2014-02' })).toEqual([
      '2013-11',
      '2013-12',
      '2014-01',
      '2014-02',
    ]);
    expect(eachMonth({ from: '2014-01', to: '2014-12' })).toHaveLength(12);
  });

  test.each([
    { period: '2014', spans: ['YEAR 2014-01-01'] },
    { period: '2014-H2', spans: ['QUARTER 2014-07-01', 'QUARTER 2014-10-01'] },
    {
      period: '2014-05..2014-12',
      spans: ['MONTH 2014-05-01', 'MONTH 2014-06-01', 'QUARTER 2014-07-01', 'QUARTER 2014-10-01'],
    },
    {
      period: '2013-11..2015-02',
      spans: [
        'MONTH 2013-11-01',
        'MONTH 2013-12-01',
        'YEAR 2014-01-01',
        'MONTH 2015-01-01',
        'MONTH 2015-02-01',
      ],
    },
  ])('$period is made up of $spans', ({ period, spans }) => {
    const months = monthsOf(period);
    expect(months && spansOf(months).map(({ span, startsOn }) => `${span} ${startsOn}`)).toEqual(spans);
  });
});
