import { expect, test } from 'vitest';
import { yearBefore, yearsToChoose } from './default-period.ts';

test.each([
  { period: '2014', before: '2013' },
  { period: '2014-H2', before: '2013-H2' },
  { period: '2014-05', before: '2013-05' },
  { period: '2013-11..2014-12', before: '2012-11..2013-12' },
])('the same months of the year before $period are $before', ({ period, before }) => {
  expect(yearBefore(period)).toBe(before);
});

test('years are offered from the present one back to the first that the pilot is compared with', () => {
  expect(yearsToChoose(new Date(2016, 5, 1))).toEqual([2016, 2015, 2014, 2013]);
});
