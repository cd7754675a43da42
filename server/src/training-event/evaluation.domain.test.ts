import { describe, expect, test } from 'vitest';
import { evaluationStanding } from './evaluation.domain.ts';

const facts = {
  opensAt: '2026-11-02T12:00:00.000Z',
  closesAt: '2026-11-17T19:00:00.000Z',
  closed: false,
  answers: 3,
  people: 10,
};

describe('an evaluation', () => {
  test.each([
    {
      because: 'a moment before the last session is over',
      at: '2026-11-02T11:59:59.999Z',
      standing: 'NOT_YET',
    },
    { because: 'the last session is over', at: '2026-11-02T12:00:00.000Z', standing: 'OPEN' },
    { because: 'the fourteenth day is not over', at: '2026-11-17T18:59:59.999Z', standing: 'OPEN' },
    { because: 'the fourteenth day is over', at: '2026-11-17T19:00:00.000Z', standing: 'OVER' },
    {
      because: 'all who were there have answered',
      at: '2026-11-03T00:00:00Z',
      answers: 10,
      standing: 'FULL',
    },
    { because: 'nobody was there', at: '2026-11-03T00:00:00Z', answers: 0, people: 0, standing: 'FULL' },
    { because: 'it was closed', at: '2026-11-03T00:00:00Z', closed: true, standing: 'OVER' },
    { because: 'it was closed early', at: '2026-11-01T00:00:00Z', closed: true, standing: 'OVER' },
  ])('is $standing when $because', ({ at, standing, because: _, ...other }) => {
    expect(evaluationStanding({ ...facts, ...other }, new Date(at))).toBe(standing);
  });
});
