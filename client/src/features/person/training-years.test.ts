import { expect, test } from 'vitest';
import { byYear, hours } from './training-years.ts';

const entry = (startsOn: string, days: number, minutes: number) => ({ event: { startsOn }, days, minutes });

test('what was attended stands under the year in which it began, with its sums', () => {
  const entries = [entry('2024-12-31', 2, 600), entry('2024-03-01', 1, 90), entry('2022-05-05', 1, 120)];
  expect(
    byYear(entries).map(({ year, days, minutes, entries: own }) => [year, days, minutes, own.length]),
  ).toEqual([
    ['2024', 3, 690, 2],
    ['2022', 1, 120, 1],
  ]);
});

test.each([
  { minutes: 120, said: '2' },
  { minutes: 90, said: '1.5' },
  { minutes: 0, said: '0' },
  { minutes: 100, said: '1.7' },
  { minutes: 119, said: '2' },
])('$minutes minutes are $said hours', ({ minutes, said }) => {
  expect(hours(minutes, (value, digits = 0) => value.toFixed(digits))).toBe(said);
});
