import { describe, expect, test } from 'vitest';
import { EVENT_STATES } from '@bitim/schema/vocabulary/event';
import { eventActions, stateAfter, whyNotHeld } from './lifecycle.domain.ts';

describe('the life of an event', () => {
  test.each([
    { from: 'DRAFT', action: 'SCHEDULE', to: 'SCHEDULED' },
    { from: 'SCHEDULED', action: 'HOLD', to: 'HELD' },
    { from: 'HELD', action: 'VERIFY', to: 'VERIFIED' },
    { from: 'SCHEDULED', action: 'POSTPONE', to: 'POSTPONED' },
    { from: 'HELD', action: 'CANCEL', to: 'CANCELLED' },
    { from: 'CANCELLED', action: 'REOPEN', to: 'SCHEDULED' },
    { from: 'DRAFT', action: 'VERIFY', to: null },
    { from: 'CANCELLED', action: 'HOLD', to: null },
    { from: 'HELD', action: 'POSTPONE', to: null },
  ] as const)('$action takes $from to $to', ({ from, action, to }) => {
    expect(stateAfter(from, action)).toBe(to);
  });

  test('what was held cannot be deleted', () => {
    const deletable = EVENT_STATES.filter((state) => eventActions(state).includes('DELETE'));
    expect(deletable).toEqual(['DRAFT', 'SCHEDULED', 'POSTPONED']);
  });

  test('only held and verified events count; the others are left out with their state as the reason', () => {
    expect(EVENT_STATES.map((state) => [state, whyNotHeld(state)])).toEqual([
      ['DRAFT', 'DRAFT'],
      ['SCHEDULED', 'SCHEDULED'],
      ['HELD', null],
      ['VERIFIED', null],
      ['POSTPONED', 'POSTPONED'],
      ['CANCELLED', 'CANCELLED'],
    ]);
  });
});
