import { describe, expect, test } from 'vitest';
import { isTakenBack } from './is-taken-back.ts';

describe('a step was taken back', () => {
  test.each([
    { from: null, to: 'SCHEDULED', back: false },
    { from: 'DRAFT', to: 'SCHEDULED', back: false },
    { from: 'SCHEDULED', to: 'POSTPONED', back: false },
    { from: 'POSTPONED', to: 'POSTPONED', back: false },
    { from: 'POSTPONED', to: 'SCHEDULED', back: false },
    { from: 'HELD', to: 'SCHEDULED', back: true },
    { from: 'HELD', to: 'DRAFT', back: true },
    { from: 'VERIFIED', to: 'HELD', back: true },
    { from: 'CANCELLED', to: 'POSTPONED', back: true },
  ] as const)('$from to $to: $back', ({ from, to, back }) => {
    expect(isTakenBack(from, to)).toBe(back);
  });
});
