import { describe, expect, test } from 'vitest';

import { isGood, judge, type Count } from './judge.ts';
import { type Filter, MEMO_FIGURES } from './memo-figures.ts';

/** Counts exactly what the memo prints, and 644,929 and 638,000 civil cases. */
const asPrinted: Count = (filter: Filter) => {
  if (filter.measure === 'CIVIL_CASES') return filter.period === '2014' ? 644_929 : 638_000;
  const same = MEMO_FIGURES.find(
    ({ count }) => count.length === 1 && JSON.stringify(count[0]) === JSON.stringify(filter),
  );
  return same?.printed ?? null;
};

const ids = (lines: ReturnType<typeof judge>, verdict: string) =>
  lines.filter((line) => line.verdict === verdict).map((line) => line.id);

describe('the memo, against itself', () => {
  const lines = judge(MEMO_FIGURES, asPrinted);

  test('three shares do not follow from its own counts', () => {
    expect(ids(lines, 'DOES_NOT_FOLLOW')).toEqual(['F14 %', 'F16 %', 'F17 %']);
  });

  test('one share has a base that cannot be that of the others', () => {
    expect(ids(lines, 'NO_COMMON_BASE')).toEqual(['F04 %']);
    expect(lines.find((line) => line.id === 'F04 %')?.bases).toEqual({
      own: { low: 716_182, high: 875_333 },
      others: { low: 622_690, high: 668_814 },
    });
  });

  test('everything else is equal, and that is good enough', () => {
    expect(lines.length).toBe(26 + 14);
    expect(ids(lines, 'DIFFERS')).toEqual([]);
    expect(isGood(lines)).toBe(true);
  });

  test('what does follow is told beside what is printed', () => {
    const counted = (id: string) => lines.find((line) => line.id === id)?.counted;
    expect(['F04 %', 'F09 %', 'F14 %', 'F16 %', 'F17 %'].map(counted)).toEqual([0.6, 44, 8.7, 9.4, 5.5]);
  });
});

describe('a count that differs', () => {
  test.each([
    { because: 'one is missing', off: (value: number) => value - 1 },
    { because: 'Bitim has no number', off: () => null },
  ])('is found and is not good when $because', ({ off }) => {
    const count: Count = (filter) => {
      const value = asPrinted(filter);
      return filter.kind === 'ROUND_TABLE' && value !== null ? off(value) : value;
    };
    const lines = judge(MEMO_FIGURES, count);
    expect(ids(lines, 'DIFFERS')).toEqual(['F24']);
    expect(isGood(lines)).toBe(false);
  });
});

test('a share that differs because the base differs is not a wrong count', () => {
  const lines = judge(MEMO_FIGURES, (filter) =>
    filter.measure === 'CIVIL_CASES' ? 100_000 : asPrinted(filter),
  );
  expect(ids(lines, 'DIFFERS')).toEqual(['F07 %', 'F08 %', 'F10 %']);
  expect(isGood(lines)).toBe(true);
});

test('every figure of the memo has an id of its own, F01 to F27', () => {
  expect(MEMO_FIGURES.map((figure) => figure.id)).toEqual(
    Array.from({ length: 27 }, (_, index) => `F${String(index + 1).padStart(2, '0')}`),
  );
});
