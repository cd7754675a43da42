import { expect, test } from 'vitest';
import { parseDay } from './parse-day.ts';

test.each([
  { typed: '22.11.2026', day: '2026-11-22' },
  { typed: '22/11', day: '2026-11-22' },
  { typed: '2.3.14', day: '2014-03-02' },
  { typed: '2014-06-02', day: '2014-06-02' },
  { typed: ' Ертең ', day: '2026-11-24' },
  { typed: 'вчера', day: '2026-11-22' },
  { typed: '31.02.2014', day: null },
  { typed: '11', day: null },
  { typed: '', day: null },
])('"$typed" is $day', ({ typed, day }) => {
  expect(parseDay(typed, new Date(2026, 10, 23))).toBe(day);
});
