import { expect, test } from 'vitest';
import { parseTime } from './parse-time.ts';

test.each([
  { typed: '9', time: '09:00' },
  { typed: '9:30', time: '09:30' },
  { typed: '14.05', time: '14:05' },
  { typed: '0930', time: '09:30' },
  { typed: '24:00', time: null },
  { typed: '9:60', time: null },
  { typed: 'түс', time: null },
])('"$typed" is $time', ({ typed, time }) => {
  expect(parseTime(typed)).toBe(time);
});
