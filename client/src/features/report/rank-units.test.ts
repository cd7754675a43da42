import { describe, expect, test } from 'vitest';
import { ranksOf, sortUnits, sumOf, type Rankable } from './rank-units.ts';

function unit(name: string, judicialMediation: number | null, share: number | null = null): Rankable {
  const none = {
    mediator: null,
    civilCases: null,
    trainingEvents: 0,
    partnerSessions: 0,
    publications: 0,
    pressEvents: 0,
  };
  return {
    unit: { name: { text: name } },
    now: { ...none, judicialMediation, mediationShare: { value: share } },
  };
}

const rows = [unit('Қостанай', 342, 0.1), unit('Ақмола', null), unit('БҚО', 636, 0.3), unit('Абай', 342)];
const names = (sorted: readonly Rankable[]) => sorted.map((row) => row.unit.name.text);

describe('units are put in order', () => {
  test.each([
    { sort: '-judicialMediation', is: ['БҚО', 'Абай', 'Қостанай', 'Ақмола'] },
    { sort: 'judicialMediation', is: ['Абай', 'Қостанай', 'БҚО', 'Ақмола'] },
    { sort: 'name', is: ['Абай', 'Ақмола', 'БҚО', 'Қостанай'] },
    { sort: '-name', is: ['Қостанай', 'БҚО', 'Ақмола', 'Абай'] },
    { sort: '-mediationShare', is: ['БҚО', 'Қостанай', 'Абай', 'Ақмола'] },
  ] as const)('by $sort', ({ sort, is }) => {
    expect(names(sortUnits(rows, sort))).toEqual(is);
  });
});

test('equals share a place, the next one skips, and who has no number has no place', () => {
  const ranks = ranksOf([...rows, unit('Семей', 12)], 'judicialMediation');
  expect([...ranks].map(([row, rank]) => [row.unit.name.text, rank])).toEqual([
    ['БҚО', 1],
    ['Абай', 2],
    ['Қостанай', 2],
    ['Семей', 4],
  ]);
});

test('a foot row sums what is there, and has no sum where nothing is', () => {
  expect(sumOf(rows, 'judicialMediation')).toBe(1320);
  expect(sumOf(rows, 'mediator')).toBeNull();
});
