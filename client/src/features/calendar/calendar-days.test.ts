import { expect, test } from 'vitest';
import { daysShown, turned } from './calendar-days.ts';
import { readCalendarSearch } from './calendar-search.ts';

test.each([
  ['month', '2014-06-17', '2014-05-26', '2014-07-06'],
  ['month', '2010-02-10', '2010-02-01', '2010-02-28'],
  ['week', '2014-06-08', '2014-06-02', '2014-06-08'],
  ['agenda', '2016-02-29', '2016-02-01', '2016-02-29'],
  ['year', '2014-06-17', '2014-01-01', '2014-12-31'],
] as const)('a %s on %s shows %s to %s', (view, on, from, to) => {
  expect(daysShown(view, on)).toEqual({ from, to });
});

test.each([
  ['month', '2014-01-31', 1, '2014-02-01'],
  ['week', '2014-12-31', 1, '2015-01-07'],
  ['year', '2014-06-17', -1, '2013-06-01'],
] as const)('a %s turned from %s by %i stands on %s', (view, on, by, next) => {
  expect(turned(view, on, by)).toBe(next);
});

test('what an address says wrongly is not there', () => {
  expect(readCalendarSearch({ view: 'decade', on: '5 June', kinds: ['LECTURE', 'PARTY'] })).toEqual({
    kinds: ['LECTURE'],
  });
});
