import { describe, expect, test } from 'vitest';
import { daysBetween, lastOfMonth, mondayOf, plusDays, plusMonths, weekdayOf } from './days.ts';

describe('calendar days', () => {
  test.each([
    ['2014-06-02', '2014-06-02'],
    ['2014-06-08', '2014-06-02'],
    ['2015-01-01', '2014-12-29'],
  ])('the week of %s begins on %s', (day, monday) => {
    expect(mondayOf(day)).toBe(monday);
    expect(weekdayOf(monday)).toBe(0);
  });

  test.each([
    ['2014-12-15', 1, '2015-01-01'],
    ['2014-01-31', 1, '2014-02-01'],
    ['2014-01-31', -1, '2013-12-01'],
  ])('%s and %i months is %s', (day, months, first) => {
    expect(plusMonths(day, months)).toBe(first);
  });

  test('a leap day is a day', () => {
    expect(lastOfMonth('2016-02-10')).toBe('2016-02-29');
    expect(plusDays('2016-02-28', 2)).toBe('2016-03-01');
    expect(daysBetween('2016-02-28', '2016-03-01')).toBe(2);
  });
});
