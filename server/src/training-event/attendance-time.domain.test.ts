import { expect, test } from 'vitest';
import { checkInWindow, mayMark } from './attendance-time.domain.ts';

test.each([
  { state: 'SCHEDULED', startsOn: '2026-11-24', may: false },
  { state: 'SCHEDULED', startsOn: '2026-11-23', may: true },
  { state: 'SCHEDULED', startsOn: '2014-01-01', may: true },
  { state: 'HELD', startsOn: '2014-01-01', may: true },
  { state: 'VERIFIED', startsOn: '2014-01-01', may: false },
  { state: 'DRAFT', startsOn: '2014-01-01', may: false },
  { state: 'POSTPONED', startsOn: '2014-01-01', may: false },
  { state: 'CANCELLED', startsOn: '2014-01-01', may: false },
] as const)('marks of an event that is $state and begins on $startsOn: $may', ({ may, ...event }) => {
  expect(mayMark(event, '2026-11-23')).toBe(may);
});

test('participants mark themselves from half an hour before to half an hour after', () => {
  const { opensAt, closesAt } = checkInWindow({
    startInstant: '2024-02-29T18:00:00.000Z',
    endInstant: '2024-02-29T19:30:00.000Z',
  });
  expect([opensAt.toISOString(), closesAt.toISOString()]).toEqual([
    '2024-02-29T17:30:00.000Z',
    '2024-02-29T20:00:00.000Z',
  ]);
});
