import { describe, expect, test } from 'vitest';
import { entryCause } from './cause.domain.ts';

describe('an entry', () => {
  test.each([
    { occurredOn: '2014-06-02', enteredAt: '2014-06-02T08:00:00Z', cause: 'ENTERED' },
    { occurredOn: '2014-06-02', enteredAt: '2014-07-10T23:59:59Z', cause: 'ENTERED' },
    { occurredOn: '2014-06-02', enteredAt: '2014-07-11T00:00:00Z', cause: 'LATE_ENTRY' },
    { occurredOn: '2014-12-31', enteredAt: '2015-01-10T12:00:00Z', cause: 'ENTERED' },
    { occurredOn: '2014-12-31', enteredAt: '2015-02-01T12:00:00Z', cause: 'LATE_ENTRY' },
  ])('of $occurredOn made at $enteredAt is $cause', ({ occurredOn, enteredAt, cause }) => {
    expect(entryCause(occurredOn, new Date(enteredAt))).toBe(cause);
  });
});
