import { describe, expect, test } from 'vitest';
import { shareOf } from './share.domain.ts';

const oral = new Set(['oral']);
const both = new Set(['oral', 'semey']);

describe('a share', () => {
  test.each([
    {
      because: 'the same courts stand behind both',
      part: { value: 342, courts: both },
      whole: { value: 3939, courts: both },
      value: 342 / 3939,
    },
    {
      because: 'nothing of something is nothing',
      part: { value: 0, courts: both },
      whole: { value: 9, courts: both },
      value: 0,
    },
    {
      because: 'events need no report to be known',
      part: { value: 111, courts: null },
      whole: { value: 285, courts: null },
      value: 111 / 285,
    },
  ])('is given when $because', ({ part, whole, value }) => {
    expect(shareOf('CIVIL_CASES', part, whole)).toMatchObject({ value, refusal: null });
  });

  test.each([
    {
      because: 'the whole is not known',
      part: { value: 5, courts: both },
      whole: { value: null, courts: both },
      refusal: 'NO_DENOMINATOR',
    },
    {
      because: 'the whole is zero',
      part: { value: 0, courts: both },
      whole: { value: 0, courts: both },
      refusal: 'NO_DENOMINATOR',
    },
    {
      because: 'the part is not known',
      part: { value: null, courts: both },
      whole: { value: 9, courts: both },
      refusal: 'NO_DENOMINATOR',
    },
    {
      because: 'the courts differ',
      part: { value: 5, courts: oral },
      whole: { value: 9, courts: both },
      refusal: 'DIFFERENT_COURTS',
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
