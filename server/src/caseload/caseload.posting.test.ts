import { describe, expect, test } from 'vitest';
import { caseFigurePostings, caseTotalPostings } from './caseload.posting.ts';

const facts = { id: 'figure', occurredOn: '2014-05-01', courts: [{ courtId: 'oral', regionId: 'west' }] };

describe('a case figure', () => {
  const figure = {
    ...facts,
    instance: 'FIRST',
    category: 'DIVORCE',
    procedure: 'JUDICIAL_MEDIATION',
  } as const;

  test('counts its cases at its court, in its month, by instance, category and procedure', () => {
    expect(caseFigurePostings({ ...figure, considered: 12 })).toEqual([
      {
        measure: 'CASES_CONSIDERED',
        level: 'COURT',
        unitId: 'oral',
        occurredOn: '2014-05-01',
        instance: 'FIRST',
        category: 'DIVORCE',
        procedure: 'JUDICIAL_MEDIATION',
        quantity: 12,
      },
    ]);
  });

  test('of zero is a report, but adds nothing', () => {
    expect(caseFigurePostings({ ...figure, considered: 0 })).toEqual([]);
  });
});

test('a total counts all civil cases of the month, with no further breakdown', () => {
  expect(caseTotalPostings({ ...facts, considered: 640 })).toEqual([
    { measure: 'CIVIL_CASES', level: 'COURT', unitId: 'oral', occurredOn: '2014-05-01', quantity: 640 },
  ]);
});
