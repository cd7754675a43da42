import { expect, test } from 'vitest';
import { daysBetween, daysLater } from './move.domain.ts';

test.each([
  { at: '2014-12-31', to: '2015-01-02', moved: '2015-01-02' },
  { at: '2014-12-30T09:30', to: '2015-03-01', moved: '2015-03-01T09:30' },
  { at: '2016-03-01T23:59', to: '2016-02-29', moved: '2016-02-29T23:59' },
])('$at moved to $to is $moved', ({ at, to, moved }) => {
  expect(daysLater(at, daysBetween(at.slice(0, 10), to))).toBe(moved);
});
