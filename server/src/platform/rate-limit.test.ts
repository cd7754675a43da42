import { expect, test } from 'vitest';
import { rateLimit } from './rate-limit.ts';

test('so many a minute for each key, and again when the minute is over', () => {
  const wait = rateLimit(2);
  const began = 1_000_000;
  expect([wait('a', began), wait('a', began), wait('a', began + 10_000), wait('b', began + 10_000)]).toEqual([
    0, 0, 50, 0,
  ]);
  // one that came earlier and is counted later begins no new minute
  expect(wait('a', began - 5)).toBe(61);
  expect(wait('a', began + 60_000)).toBe(0);
});
