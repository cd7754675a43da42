import { describe, expect, test } from 'vitest';
import { areComparable } from './comparison.domain.ts';

const reported = (courts: Record<string, string[]>) =>
  new Map(Object.entries(courts).map(([court, months]) => [court, new Set(months)]));

const now = reported({ oral: ['2015-01', '2015-02'], semey: ['2015-01'] });

describe('a year', () => {
  test('is set beside the one before where the same courts reported the same months', () => {
    expect(areComparable(now, reported({ semey: ['2014-01'], oral: ['2014-02', '2014-01'] }))).toBe(true);
  });

  test.each([
    {
      because: 'a court has gone silent',
      before: { oral: ['2014-01', '2014-02'], semey: ['2014-01'], aral: ['2014-01'] },
    },
    { because: 'a court is new', before: { oral: ['2014-01', '2014-02'] } },
    {
      because: 'a court reported another month',
      before: { oral: ['2014-01', '2014-02'], semey: ['2014-02'] },
    },
    { because: 'a court left out a month', before: { oral: ['2014-01'], semey: ['2014-01'] } },
  ])('is not, where $because: the difference would be theirs', ({ before }) => {
    expect(areComparable(now, reported(before))).toBe(false);
  });
});
