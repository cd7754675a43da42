import { describe, expect, test } from 'vitest';
import { publicHolidays } from './public-holidays.domain.ts';

const daysOf = (from: string, to: string) => publicHolidays(from, to).map(({ on }) => on);

describe('public holidays of Kazakhstan', () => {
  test('2014 has sixteen, in the order of the calendar', () => {
    expect(daysOf('2014-01-01', '2014-12-31')).toEqual([
      '2014-01-01',
      '2014-01-02',
      '2014-01-07',
      '2014-03-08',
      '2014-03-21',
      '2014-03-22',
      '2014-03-23',
      '2014-05-01',
      '2014-05-07',
      '2014-05-09',
      '2014-07-06',
      '2014-08-30',
      '2014-10-04',
      '2014-12-01',
      '2014-12-16',
      '2014-12-17',
    ]);
  });

  test('follow the law of the year: Republic Day came back in 2022, the First President went', () => {
    expect(daysOf('2021-10-01', '2021-12-31')).toEqual(['2021-12-01', '2021-12-16', '2021-12-17']);
    expect(daysOf('2022-10-01', '2022-12-31')).toEqual(['2022-10-25', '2022-12-16']);
  });

  test('both ends count, and a turn of the year is no gap', () => {
    expect(daysOf('2025-12-16', '2026-01-02')).toEqual(['2025-12-16', '2026-01-01', '2026-01-02']);
  });
});
