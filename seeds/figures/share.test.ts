import { describe, expect, test } from 'vitest';

import { follows, intersection, possibleBases, roundedPercent, withoutCommonBase } from './share.ts';

describe('a share follows from its counts at the precision it was printed with', () => {
  test.each([
    { id: 'F05', count: 3816, percent: 97, decimals: 0, holds: true },
    { id: 'F06', count: 123, percent: 3, decimals: 0, holds: true },
    { id: 'F11', count: 725, percent: 18.4, decimals: 1, holds: true },
    { id: 'F12', count: 710, percent: 18, decimals: 0, holds: true },
    { id: 'F13', count: 636, percent: 16.1, decimals: 1, holds: true },
    { id: 'F14', count: 342, percent: 8.8, decimals: 1, holds: false },
    { id: 'F15', count: 555, percent: 14, decimals: 0, holds: true },
    { id: 'F16', count: 369, percent: 9.3, decimals: 1, holds: false },
    { id: 'F17', count: 215, percent: 5.4, decimals: 1, holds: false },
  ])('$id: $count of 3,939 as $percent % is $holds', ({ count, percent, decimals, holds }) => {
    expect(follows({ percent, decimals }, count, 3939)).toBe(holds);
  });
});

test.each([
  { because: 'a half goes up', of: [1, 8], decimals: 1, percent: 12.5 },
  { because: 'a half at the next decimal goes up', of: [1, 16], decimals: 1, percent: 6.3 },
  { because: 'below a half goes down', of: [369, 3939], decimals: 1, percent: 9.4 },
  { because: 'nothing is nothing', of: [0, 7], decimals: 1, percent: 0 },
])('rounding: $because', ({ of: [numerator = 0, denominator = 1], decimals, percent }) => {
  expect(roundedPercent(numerator, denominator, decimals)).toBe(percent);
});

describe('the bases that fit a printed share', () => {
  test.each([
    { share: 0.5, count: 3939, low: 716_182, high: 875_333 },
    { share: 0.8, count: 5090, low: 598_824, high: 678_666 },
    { share: 1.4, count: 9029, low: 622_690, high: 668_814 },
    { share: 0.2, count: 1276, low: 510_401, high: 850_666 },
  ])('$count as $share %: $low to $high', ({ share, count, low, high }) => {
    expect(possibleBases({ percent: share, decimals: 1 }, count)).toEqual({ low, high });
  });

  test.each([
    { percent: 0.5, decimals: 1, count: 3939 },
    { percent: 97, decimals: 0, count: 3816 },
    { percent: 16.1, decimals: 1, count: 636 },
  ])('fit, and their neighbours outside do not ($count as $percent %)', ({ count, ...share }) => {
    const { low, high } = possibleBases(share, count);
    expect([low - 1, low, high, high + 1].map((base) => follows(share, count, base))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('the share that no base of the others fits', () => {
  const bases = (intervals: Record<string, readonly [number, number]>) =>
    new Map(Object.entries(intervals).map(([id, [low, high]]) => [id, { low, high }]));

  test('is the one of 0.5 %, for 0.8 % and 1.4 % agree', () => {
    const memo = bases({ F04: [716_182, 875_333], F07: [598_824, 678_666], F08: [622_690, 668_814] });
    expect(withoutCommonBase(memo)).toEqual({ outside: ['F04'], common: { low: 622_690, high: 668_814 } });
  });

  test.each([
    {
      because: 'all agree',
      intervals: { a: [1, 9], b: [5, 12], c: [9, 20] },
      outside: [],
      common: { low: 9, high: 9 },
    },
    { because: 'there is only one', intervals: { a: [1, 9] }, outside: [], common: { low: 1, high: 9 } },
    {
      because: 'two disagree and nobody can say who is right',
      intervals: { a: [1, 3], b: [5, 7] },
      outside: ['a', 'b'],
      common: null,
    },
    {
      because: 'they overlap in pairs only',
      intervals: { a: [1, 5], b: [4, 9], c: [8, 12] },
      outside: ['a', 'c'],
      common: null,
    },
  ] as const)('when $because', ({ intervals, outside, common }) => {
    expect(withoutCommonBase(bases(intervals))).toEqual({ outside, common });
  });

  test('and intervals that touch nowhere have nothing in common', () => {
    expect(
      intersection([
        { low: 1, high: 3 },
        { low: 4, high: 6 },
      ]),
    ).toBeNull();
  });
});
