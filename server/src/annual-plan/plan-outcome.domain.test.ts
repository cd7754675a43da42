import { describe, expect, test } from 'vitest';
import { becameOf, type EventOfItem, progressByQuarter, progressOf } from './plan-outcome.domain.ts';

const event = (changes: Partial<EventOfItem>): EventOfItem => ({
  state: 'SCHEDULED',
  startsOn: '2014-05-20',
  postponedTo: null,
  reason: null,
  counted: changes.state === 'HELD' || changes.state === 'VERIFIED',
  ...changes,
});
const item = (...events: EventOfItem[]) => ({ year: 2014, quarter: 2, withdrawn: false, events });
const IN_QUARTER = '2014-06-30';
const AFTER = '2014-07-01';

describe('an item of the second quarter of 2014', () => {
  test.each([
    { because: 'there is no event', events: [], outcome: 'NOT_BEGUN', on: null },
    {
      because: 'there is but a draft',
      events: [event({ state: 'DRAFT' })],
      outcome: 'NOT_BEGUN',
      on: null,
    },
    { because: 'one is on the calendar', events: [event({})], outcome: 'PLANNED', on: '2014-05-20' },
    {
      because: 'of two on the calendar the earlier tells',
      events: [event({ startsOn: '2014-06-02' }), event({})],
      outcome: 'PLANNED',
      on: '2014-05-20',
    },
    { because: 'it was held', events: [event({ state: 'HELD' })], outcome: 'HELD', on: '2014-05-20' },
    {
      because: 'it was held on the last day of the quarter',
      events: [event({ state: 'VERIFIED', startsOn: '2014-06-30' })],
      outcome: 'HELD',
      on: '2014-06-30',
    },
    {
      because: 'it was held the day after',
      events: [event({ state: 'HELD', startsOn: '2014-07-01' })],
      outcome: 'HELD_LATE',
      on: '2014-07-01',
    },
    {
      because: 'it was held the day before the quarter',
      events: [event({ state: 'HELD', startsOn: '2014-03-31' })],
      outcome: 'HELD_EARLY',
      on: '2014-03-31',
    },
    {
      because: 'held in the quarter tells more than held late or cancelled',
      events: [
        event({ state: 'CANCELLED', reason: 'Қар' }),
        event({ state: 'HELD', startsOn: '2014-09-01' }),
        event({ state: 'HELD' }),
      ],
      outcome: 'HELD',
      on: '2014-05-20',
    },
    {
      because: 'what was held a year later is not done under this plan',
      events: [event({ state: 'HELD', startsOn: '2015-05-20' })],
      outcome: 'NOT_BEGUN',
      on: null,
    },
    {
      because: 'what the ledger does not count for the court was not held',
      events: [event({ state: 'HELD', counted: false })],
      outcome: 'NOT_BEGUN',
      on: null,
    },
    {
      because: 'it was put off to a day',
      events: [event({ state: 'POSTPONED', postponedTo: '2014-08-05', reason: 'Ауру' })],
      outcome: 'POSTPONED',
      on: '2014-08-05',
      reason: 'Ауру',
    },
    {
      because: 'it was put off, nobody knows until when',
      events: [event({ state: 'POSTPONED' })],
      outcome: 'POSTPONED',
      on: null,
    },
    {
      because: 'it was called off',
      events: [event({ state: 'CANCELLED', reason: 'Қар' })],
      outcome: 'CANCELLED',
      on: null,
      reason: 'Қар',
    },
    {
      because: 'one was called off and another is on the calendar',
      events: [event({ state: 'CANCELLED', reason: 'Қар' }), event({ startsOn: '2014-06-10' })],
      outcome: 'PLANNED',
      on: '2014-06-10',
    },
  ])('is $outcome because $because', ({ events, outcome, on, reason = null }) => {
    expect(becameOf(item(...events), IN_QUARTER)).toEqual({ outcome, on, reason, overdue: false });
  });

  test.each([
    { what: 'with nothing', events: [], overdue: true },
    { what: 'with an event that nobody said was held', events: [event({})], overdue: true },
    { what: 'put off', events: [event({ state: 'POSTPONED' })], overdue: true },
    { what: 'called off', events: [event({ state: 'CANCELLED' })], overdue: false },
    { what: 'held', events: [event({ state: 'HELD' })], overdue: false },
  ])('$what is overdue once its quarter is over: $overdue', ({ events, overdue }) => {
    expect(becameOf(item(...events), AFTER).overdue).toBe(overdue);
    expect(becameOf(item(...events), IN_QUARTER).overdue).toBe(false);
  });

  test('is withdrawn, whatever its events', () => {
    expect(becameOf({ ...item(event({})), withdrawn: true }, AFTER)).toMatchObject({
      outcome: 'WITHDRAWN',
      overdue: false,
    });
  });
});

test('a plan is done as far as its items are held; what was withdrawn stands apart', () => {
  const items = [
    item(event({ state: 'HELD' })),
    item(event({ state: 'HELD', startsOn: '2014-09-01' })),
    item(event({ state: 'CANCELLED' })),
    item(),
    { ...item(), withdrawn: true },
    { ...item(event({ startsOn: '2014-11-11' })), quarter: 4 },
  ];
  expect(progressOf(items, AFTER)).toEqual({
    items: 5,
    done: 2,
    heldInQuarter: 1,
    heldEarly: 0,
    heldLate: 1,
    planned: 1,
    postponed: 0,
    cancelled: 1,
    notBegun: 1,
    overdue: 1,
    withdrawn: 1,
  });
  expect(progressByQuarter(items, AFTER).map(({ progress }) => [progress.items, progress.done])).toEqual([
    [0, 0],
    [4, 2],
    [0, 0],
    [1, 0],
  ]);
});
