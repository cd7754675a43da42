import { describe, expect, test } from 'vitest';
import { coverageOf, type TakingPart } from './coverage.domain.ts';

const YEAR = { from: '2026-01', to: '2026-12' };
const [JANUARY, MAY, SEPTEMBER, NOVEMBER] = ['2026-01', '2026-05', '2026-09', '2026-11'];
const months = (from: string, to: string): Set<string> =>
  new Set(
    Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`).filter(
      (month) => month >= from && month <= to,
    ),
  );

function covered(
  participations: Partial<TakingPart>[],
  reported: Set<string>,
  { period = YEAR, today = '2027-03-01' } = {},
) {
  const all = participations.map((one) => ({ courtId: 'oral', from: '2026-01-15', to: null, ...one }));
  return coverageOf(period, new Map([['JUDICIAL_MEDIATION', new Map([['oral', reported]])]]), all, today);
}

describe('a court', () => {
  test.each([
    { because: 'it reported every month', parts: [{}], reported: months(JANUARY, '2026-12') },
    {
      because: 'it reported zero before it joined, too',
      parts: [{ from: '2026-06-30' }],
      reported: months(MAY, '2026-12'),
    },
    {
      because: 'it owes nothing after it left',
      parts: [{ to: '2026-09-01' }],
      reported: months(JANUARY, SEPTEMBER),
    },
    {
      because: 'it owes each month once, in however many programmes',
      parts: [{}, { from: '2026-05-01' }],
      reported: months(JANUARY, '2026-12'),
    },
  ])('stands behind the year: $because', ({ parts, reported }) => {
    expect(covered(parts, reported)).toMatchObject({ expected: ['oral'], silent: [], notYetJoined: [] });
  });

  test.each([
    { because: 'it left out December', parts: [{}], reported: months(JANUARY, NOVEMBER) },
    {
      because: 'what it reported after leaving is not what it owed',
      parts: [{ to: '2026-02-10' }],
      reported: months(MAY, '2026-12'),
    },
  ])('is silent: $because', ({ parts, reported }) => {
    expect(covered(parts, reported).silent).toEqual(['oral']);
  });

  test('owes a month when it is over, and not while it runs', () => {
    const today = '2026-11-23';
    expect(covered([{}], months(JANUARY, '2026-10'), { today }).silent).toEqual([]);
    expect(covered([{}], months(JANUARY, '2026-10'), { today: '2026-12-01' }).silent).toEqual(['oral']);
    expect(covered([{}], months(JANUARY, SEPTEMBER), { today }).silent).toEqual(['oral']);
  });

  test('owes nothing yet in its first month, though it takes part', () => {
    const { expected, takingPart } = covered([{ from: '2026-11-02' }], new Set(), { today: '2026-11-23' });
    expect(expected).toEqual([]);
    expect([...(takingPart.get('oral') ?? [])]).toEqual([NOVEMBER]);
  });

  test('has not joined yet where it joins after the period, unless another programme has it already', () => {
    const period = { from: '2026-01', to: '2026-03' };
    expect(covered([{ from: '2026-05-01' }], new Set(), { period }).notYetJoined).toEqual(['oral']);
    expect(covered([{ from: '2026-05-01' }, {}], new Set(), { period }).notYetJoined).toEqual([]);
  });
});
