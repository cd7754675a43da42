import { describe, expect, test } from 'vitest';
import { monthBefore, nextFigure, type CaseFigureValues } from './case-figure-values.ts';

const typed: CaseFigureValues = {
  court: null,
  month: '2014-05',
  instance: 'FIRST',
  category: 'DEBT_RECOVERY',
  procedure: 'JUDICIAL_MEDIATION',
  considered: '12',
};

describe('nextFigure', () => {
  test('keeps court, month and procedure, and goes to the next category with nothing typed', () => {
    expect(nextFigure(typed)).toEqual({ ...typed, category: 'UTILITY_PAYMENTS', considered: '' });
  });

  test('goes on with the next procedure after the last category', () => {
    expect(nextFigure({ ...typed, category: 'OTHER' })).toMatchObject({
      category: 'DEBT_RECOVERY',
      procedure: 'MEDIATOR',
    });
  });
});

describe('monthBefore', () => {
  test.each([
    ['2026-11-23', '2026-10'],
    ['2026-01-02', '2025-12'],
  ])('on %s figures of %s are due', (day, month) => {
    expect(monthBefore(day)).toBe(month);
  });
});
