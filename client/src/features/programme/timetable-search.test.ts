import { expect, test } from 'vitest';
import { readTimetableSearch, timetableDays } from './timetable-search.ts';

test.each([
  { period: '2014-Q2', from: '2014-04-01', to: '2014-06-30' },
  { period: '2015-01..2015-05', from: '2015-01-01', to: '2015-05-31' },
  { period: '2013-01..2015-05', from: '2014-01-01', to: '2014-12-31' },
  { period: 'spring', from: '2014-01-01', to: '2014-12-31' },
])('the period $period is shown from $from to $to', ({ period, from, to }) => {
  expect(timetableDays(readTimetableSearch({ period }))).toMatchObject({ from, to });
});
