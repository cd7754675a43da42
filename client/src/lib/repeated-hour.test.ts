import { expect, test } from 'vitest';
import { comesTwice } from './repeated-hour.ts';

test.each([
  ['Asia/Almaty', '2024-02-29', '22:59', false],
  ['Asia/Almaty', '2024-02-29', '23:00', true],
  ['Asia/Almaty', '2024-02-29', '23:59', true],
  ['Asia/Almaty', '2024-03-01', '00:00', false],
  ['Asia/Oral', '2024-02-29', '23:30', false],
  ['Europe/Berlin', '2024-10-27', '02:30', true],
  ['Europe/Berlin', '2024-03-31', '02:30', false],
  ['Asia/Almaty', '', '23:30', false],
  ['Asia/Almaty', '2024-02-29', null, false],
])('in %s on %s at %s: %s', (zone, day, time, twice) => {
  expect(comesTwice(zone, day, time)).toBe(twice);
});
