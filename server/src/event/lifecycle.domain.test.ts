import { describe, expect, test } from 'vitest';
import { EVENT_STATES } from '@bitim/schema/vocabulary/event';
import {
  eventActions,
  postponedToAfterEdit,
  standingAfter,
  type Standing,
  whyNotHeld,
} from './lifecycle.domain.ts';

describe('the life of an event', () => {
  test.each([
    { from: 'DRAFT', action: 'SCHEDULE', to: 'SCHEDULED' },
    { from: 'SCHEDULED', action: 'HOLD', to: 'HELD' },
    { from: 'HELD', action: 'VERIFY', to: 'VERIFIED' },
    { from: 'SCHEDULED', action: 'POSTPONE', to: 'POSTPONED' },
    { from: 'HELD', action: 'CANCEL', to: 'CANCELLED' },
    { from: 'CANCELLED', action: 'REOPEN', to: 'SCHEDULED' },
    { from: 'POSTPONED', action: 'POSTPONE', to: 'POSTPONED' },
    { from: 'DRAFT', action: 'VERIFY', to: null },
    { from: 'CANCELLED', action: 'HOLD', to: null },
    { from: 'HELD', action: 'POSTPONE', to: null },
  ] as const)('$action takes $from to $to', ({ from, action, to }) => {
    expect(standingAfter({ state: from }, action)?.state ?? null).toBe(to);
  });

  const POSTPONED: Standing = { state: 'POSTPONED', stateBefore: 'SCHEDULED', postponedTo: '2014-12-01' };
  test.each([
    { because: 'it was planned', event: { state: 'SCHEDULED' }, steps: ['POSTPONE'] },
    { because: 'it was planned', event: { state: 'SCHEDULED' }, steps: ['POSTPONE', 'POSTPONE'] },
    { because: 'it was held, and counts', event: { state: 'HELD' }, steps: ['CANCEL'] },
    { because: 'it was verified', event: { state: 'VERIFIED' }, steps: ['CANCEL'] },
    { because: 'it was a draft', event: { state: 'DRAFT' }, steps: ['HOLD'] },
    { because: 'it was a draft', event: { state: 'DRAFT' }, steps: ['HOLD', 'VERIFY', 'REOPEN'] },
    { because: 'it was postponed to a day', event: POSTPONED, steps: ['CANCEL'] },
  ] as const)('$steps taken back is $event.state, because $because', ({ event, steps }) => {
    const after = steps.reduce<Standing | null>((at, action) => at && standingAfter(at, action), event);
    expect(after && standingAfter(after, 'REOPEN')).toMatchObject({
      state: event.state,
      postponedTo: 'postponedTo' in event ? event.postponedTo : null,
    });
  });

  test('what was held cannot be deleted', () => {
    const deletable = EVENT_STATES.filter((state) => eventActions({ state }).includes('DELETE'));
    expect(deletable).toEqual(['DRAFT', 'SCHEDULED', 'POSTPONED']);
  });

  test('what waits for a day cannot be put on the calendar until the day is known', () => {
    expect(eventActions({ state: 'POSTPONED', postponedTo: null })).not.toContain('SCHEDULE');
    expect(eventActions({ state: 'POSTPONED', postponedTo: '2014-11-20' })).toContain('SCHEDULE');
    expect(eventActions({ state: 'DRAFT', postponedTo: null })).toContain('SCHEDULE');
  });

  test.each([
    { because: 'the form names another day', state: 'POSTPONED', after: '2014-12-01', to: '2014-12-01' },
    { because: 'the form leaves the day', state: 'POSTPONED', after: '2014-10-01', to: '2014-11-20' },
    { because: 'it is not postponed', state: 'SCHEDULED', after: '2014-12-01', to: null },
  ] as const)('an edited event is postponed to $to when $because', ({ state, after, to }) => {
    expect(postponedToAfterEdit({ state, postponedTo: '2014-11-20' }, '2014-10-01', after)).toBe(to);
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
