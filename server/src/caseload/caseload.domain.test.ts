import { describe, expect, test } from 'vitest';
import { figureIssue, fitsLevel, totalIssue } from './caseload.domain.ts';

test.each([
  { level: 'DISTRICT', instance: 'FIRST', fits: true },
  { level: 'DISTRICT', instance: 'APPELLATE', fits: false },
  { level: 'APPELLATE', instance: 'APPELLATE', fits: true },
  { level: 'APPELLATE', instance: 'FIRST', fits: false },
  { level: 'SUPREME', instance: 'APPELLATE', fits: false },
] as const)('$instance at a $level court fits: $fits', ({ level, instance, fits }) => {
  expect(fitsLevel(instance, level)).toBe(fits);
});

describe('cases considered with mediation', () => {
  test.each([
    { procedure: 'JUDICIAL_MEDIATION', considered: 40, total: 100, mediated: 60, code: null },
    { procedure: 'JUDICIAL_MEDIATION', considered: 41, total: 100, mediated: 60, code: 'MORE_THAN_TOTAL' },
    { procedure: 'MEDIATOR', considered: 101, total: 100, mediated: 0, code: 'MORE_THAN_TOTAL' },
    { procedure: 'MEDIATOR', considered: 101, total: null, mediated: 0, code: null },
    { procedure: 'WITHOUT_MEDIATION', considered: 101, total: 100, mediated: 0, code: null },
  ] as const)(
    '$considered by $procedure beside $mediated, of $total in all: $code',
    ({ procedure, considered, total, mediated, code }) => {
      expect(figureIssue(procedure, considered, { total, mediated })?.code ?? null).toBe(code);
    },
  );

  test('are part of the total, which cannot fall below them', () => {
    expect(totalIssue(60, { mediated: 60 })).toBeNull();
    expect(totalIssue(59, { mediated: 60 })?.code).toBe('LESS_THAN_PARTS');
  });
});
