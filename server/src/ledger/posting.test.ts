import { describe, expect, test } from 'vitest';
import { countOnce, type CourtOfRecord, type Posting } from './posting.ts';

const west: CourtOfRecord = { courtId: 'oral', regionId: 'west' };
const westToo: CourtOfRecord = { courtId: 'zelenov', regionId: 'west' };
const east: CourtOfRecord = { courtId: 'semey', regionId: 'east' };
const supreme: CourtOfRecord = { courtId: 'supreme', regionId: null };

const counted = { measure: 'TRAINING_EVENTS', occurredOn: '2014-06-02', quantity: 1 } as const;

/** What a unit's figure is: the sum of its courts, and its adjustments. */
function figures(courts: CourtOfRecord[], postings: Posting[]) {
  const regionOf = new Map(courts.map(({ courtId, regionId }) => [courtId, regionId]));
  const sum = (holds: (posting: Posting) => boolean) =>
    postings.filter(holds).reduce((total, { quantity }) => total + quantity, 0);
  return {
    nation: sum(({ level }) => level === 'COURT' || level === 'NATION'),
    west: sum(({ level, unitId }) =>
      level === 'COURT' ? regionOf.get(unitId ?? '') === 'west' : unitId === 'west',
    ),
    east: sum(({ level, unitId }) =>
      level === 'COURT' ? regionOf.get(unitId ?? '') === 'east' : unitId === 'east',
    ),
    courts: sum(({ level }) => level === 'COURT'),
  };
}

describe('a record is counted once', () => {
  test.each([
    {
      because: 'one court holds it alone',
      courts: [west],
      figure: { nation: 1, west: 1, east: 0, courts: 1 },
    },
    {
      because: 'two courts of one region share it',
      courts: [west, westToo],
      figure: { nation: 1, west: 1, east: 0, courts: 2 },
    },
    {
      because: 'two regions share it',
      courts: [west, east],
      figure: { nation: 1, west: 1, east: 1, courts: 2 },
    },
    {
      because: 'three courts in two regions do',
      courts: [west, westToo, east],
      figure: { nation: 1, west: 1, east: 1, courts: 3 },
    },
    {
      because: 'the Supreme Court is in no region',
      courts: [supreme, east],
      figure: { nation: 1, west: 0, east: 1, courts: 2 },
    },
  ])('when $because', ({ courts, figure }) => {
    expect(figures(courts, countOnce(courts, counted))).toEqual(figure);
  });

  test('and what counts nothing posts nothing', () => {
    expect(countOnce([west, east], { ...counted, quantity: 0 })).toEqual([]);
  });
});
