import { describe, expect, test } from 'vitest';

import { apportion } from './apportion.ts';
import { randomFor } from './random.ts';
import { seedId } from './seed-id.ts';
import { isWorkingDay, workingDayFrom, workingDays } from './working-days.ts';

describe('apportion', () => {
  test.each([
    { because: 'weights divide evenly', total: 10, weights: [1, 1], shares: [5, 5] },
    { because: 'the largest remainder comes first', total: 10, weights: [1, 1, 1], shares: [4, 3, 3] },
    { because: 'there is nothing to give', total: 0, weights: [3, 2], shares: [0, 0] },
    { because: 'one has no weight', total: 3, weights: [0, 1], shares: [0, 3] },
  ])('gives whole numbers that add up when $because', ({ total, weights, shares }) => {
    expect(apportion(total, weights)).toEqual(shares);
  });

  test('refuses weights that are all zero', () => {
    expect(() => apportion(1, [0, 0])).toThrow('weights');
  });
});

describe('working days', () => {
  test.each([
    ['2014-06-02', true, 'a Monday'],
    ['2014-06-01', false, 'a Sunday'],
    ['2014-06-07', false, 'a Saturday'],
    ['2014-05-09', false, 'Victory Day'],
    ['2014-09-01', false, 'the day off for Constitution Day on a Saturday'],
    ['2014-12-16', false, 'Independence Day'],
    ['2014-03-24', false, 'Nauryz'],
  ])('%s: %s, %s', (day, working) => {
    expect(isWorkingDay(day)).toBe(working);
  });

  test('of a week with a holiday are four', () => {
    expect(workingDays('2014-11-29', '2014-12-05')).toEqual([
      '2014-12-02',
      '2014-12-03',
      '2014-12-04',
      '2014-12-05',
    ]);
    expect(workingDayFrom('2014-11-29')).toBe('2014-12-02');
  });
});

test('random streams are the same on every run, and differ by subject', () => {
  const draw = (subject: string) => randomFor(subject).sample([1, 2, 3, 4, 5, 6, 7, 8, 9], 9);
  expect(draw('persons')).toEqual(draw('persons'));
  expect(draw('persons')).not.toEqual(draw('events'));
  expect(
    randomFor('sample')
      .sample([1, 2, 3], 9)
      .toSorted((left, right) => left - right),
  ).toEqual([1, 2, 3]);
});

test('ids are UUIDs of version 5, the same for the same name', () => {
  expect(seedId('court:semey-city-court')).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  expect(seedId('a')).toBe(seedId('a'));
  expect(seedId('a')).not.toBe(seedId('b'));
});
