import { expect, test } from 'vitest';
import { offsetAt, registerClock, registerInstant } from './register-clock.ts';

test.each([
  {
    because: 'before 1 March 2024 the clock was six hours ahead',
    instant: '2014-12-31T18:30:00Z',
    day: '2015-01-01',
    time: '00:30',
  },
  { because: 'since then it is five', instant: '2026-11-23T08:29:00Z', day: '2026-11-23', time: '13:29' },
])('$because', ({ instant, day, time }) => {
  expect(registerClock(instant)).toEqual({ day, time });
  expect(registerInstant(day, `${time}:00`)).toBe(new Date(instant).toISOString());
});

test('another zone has its own', () => {
  expect(offsetAt('Asia/Oral', new Date('2014-06-02T04:00:00Z'))).toBe(300);
});
