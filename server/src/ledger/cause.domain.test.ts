import { describe, expect, test } from 'vitest';
import { localDay } from '../platform/local-day.ts';
import { causeOfEdit, entryCause } from './cause.domain.ts';

describe('an entry', () => {
  test.each([
    { occurredOn: '2014-06-02', enteredAt: '2014-06-02T08:00:00Z', cause: 'ENTERED' },
    { occurredOn: '2014-06-02', enteredAt: '2026-07-10T18:59:59Z', cause: 'LATE_ENTRY' },
    // in Almaty the tenth ended at 18:00 UTC then, and ends at 19:00 since March 2024
    { occurredOn: '2014-06-02', enteredAt: '2014-07-10T17:59:59Z', cause: 'ENTERED' },
    { occurredOn: '2014-06-02', enteredAt: '2014-07-10T18:00:00Z', cause: 'LATE_ENTRY' },
    { occurredOn: '2026-06-02', enteredAt: '2026-07-10T18:59:59Z', cause: 'ENTERED' },
    { occurredOn: '2026-06-02', enteredAt: '2026-07-10T19:00:00Z', cause: 'LATE_ENTRY' },
    { occurredOn: '2014-12-31', enteredAt: '2015-01-10T12:00:00Z', cause: 'ENTERED' },
    { occurredOn: '2014-12-31', enteredAt: '2015-02-01T12:00:00Z', cause: 'LATE_ENTRY' },
  ])('of $occurredOn made at $enteredAt is $cause', ({ occurredOn, enteredAt, cause }) => {
    expect(entryCause(occurredOn, localDay(new Date(enteredAt)))).toBe(cause);
  });
});

describe('an edit', () => {
  test.each([
    { because: 'the kind changed', reclassified: true, after: ['a', 'b'], cause: 'RECLASSIFIED' },
    { because: 'a court came', reclassified: false, after: ['a', 'b'], cause: 'HOST_ADDED' },
    { because: 'the courts stayed', reclassified: false, after: ['a'], cause: 'CORRECTION' },
  ])('is $cause when $because', ({ reclassified, after, cause }) => {
    expect(causeOfEdit(reclassified, ['a'], after)).toBe(cause);
  });
});
