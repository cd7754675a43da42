import { describe, expect, test } from 'vitest';
import { shareOf, type ShareSide } from './share.domain.ts';

type Behind = Record<string, readonly string[]>;
const [MAY, JUNE] = ['2014-05', '2014-06'];
const oral: Behind = { oral: [MAY, JUNE] };
const both: Behind = { oral: [MAY, JUNE], semey: [MAY, JUNE] };

const side = (value: number | null, behind: Behind | null, possible: string[] | null = null): ShareSide => ({
  value,
  behind: behind && new Map(Object.entries(behind).map(([court, months]) => [court, new Set(months)])),
  possible: possible && new Set(possible),
});

describe('a share', () => {
  test.each([
    {
      because: 'the same courts and months stand behind both',
      part: side(342, both),
      whole: side(3939, both),
      value: 342 / 3939,
    },
    { because: 'nothing of something is nothing', part: side(0, both), whole: side(9, both), value: 0 },
    {
      because: 'events need no report to be known',
      part: side(111, null),
      whole: side(285, null),
      value: 111 / 285,
    },
    {
      because: 'there was nothing to report before any court had joined',
      part: side(5, { oral: [JUNE] }, [JUNE]),
      whole: side(9, oral),
      value: 5 / 9,
    },
    {
      because: 'one court was silent in a month that others reported: the coverage names it',
      part: side(5, { oral: [MAY, JUNE], semey: [MAY] }),
      whole: side(9, both),
      value: 5 / 9,
    },
  ])('is given when $because', ({ part, whole, value }) => {
    expect(shareOf('CIVIL_CASES', part, whole)).toMatchObject({ value, refusal: null });
  });

  test.each([
    {
      because: 'the whole is not known',
      part: side(5, both),
      whole: side(null, both),
      refusal: 'NO_DENOMINATOR',
    },
    { because: 'the whole is zero', part: side(0, both), whole: side(0, both), refusal: 'NO_DENOMINATOR' },
    {
      because: 'the part is not known',
      part: side(null, both),
      whole: side(9, both),
      refusal: 'NO_DENOMINATOR',
    },
    { because: 'the courts differ', part: side(5, oral), whole: side(9, both), refusal: 'DIFFERENT_COURTS' },
    {
      because: 'the part has a month that the whole has not',
      part: side(11, oral),
      whole: side(10, { oral: [MAY] }),
      refusal: 'DIFFERENT_PERIOD',
    },
    {
      because: 'the whole lacks a month of one court only',
      part: side(11, both),
      whole: side(90, { ...both, semey: [MAY] }),
      refusal: 'DIFFERENT_PERIOD',
    },
    {
      because: 'nobody reported the part in a month of the whole',
      part: side(5, { oral: [MAY] }, [MAY, JUNE]),
      whole: side(9, oral),
      refusal: 'DIFFERENT_PERIOD',
    },
  ])('is refused, with no value, when $because', ({ part, whole, refusal }) => {
    expect(shareOf('CIVIL_CASES', part, whole)).toEqual({
      value: null,
      refusal,
      numerator: part.value,
      denominator: whole.value,
      of: 'CIVIL_CASES',
    });
  });
});
