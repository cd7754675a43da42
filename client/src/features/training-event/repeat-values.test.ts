import { expect, test } from 'vitest';
import { firstValues, patternsOf, ruleOf } from './repeat-values.ts';

test.each([
  { changes: {}, rule: 'FREQ=WEEKLY;INTERVAL=1;BYDAY=TU;COUNT=12' },
  { changes: { interval: '2', weekdays: ['MO', 'TH'] }, rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;COUNT=12' },
  // the server says of it that a week has no day
  { changes: { weekdays: [] }, rule: 'FREQ=WEEKLY;INTERVAL=1;BYDAY=;COUNT=12' },
  {
    changes: { pattern: 'MONTHLY_WEEKDAY', ends: 'UNTIL', until: '2024-12-31' },
    rule: 'FREQ=MONTHLY;INTERVAL=1;BYDAY=2TU;UNTIL=20241231',
  },
  { changes: { pattern: 'MONTHLY_DATE', count: '6' }, rule: 'FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=9;COUNT=6' },
  { changes: { pattern: 'MONTHLY_LAST' }, rule: 'FREQ=MONTHLY;INTERVAL=1;BYDAY=-1TU;COUNT=12' },
  { changes: { pattern: 'DAILY', ends: 'UNTIL' }, rule: 'FREQ=DAILY;INTERVAL=1;UNTIL=' },
  { changes: { count: '3,5' }, rule: 'FREQ=WEEKLY;INTERVAL=1;BYDAY=TU;COUNT=-1' },
] as const)('$changes of an event on Tuesday, 9 January 2024 is $rule', ({ changes, rule }) => {
  expect(ruleOf({ ...firstValues('2024-01-09'), ...changes }, '2024-01-09')).toBe(rule);
});

test.each([
  { on: '2024-01-09', why: 'the second of four', not: ['MONTHLY_LAST'] },
  { on: '2024-01-23', why: 'the fourth of five', not: ['MONTHLY_LAST'] },
  { on: '2024-02-27', why: 'the fourth and the last', not: [] },
  { on: '2024-01-30', why: 'the fifth', not: ['MONTHLY_WEEKDAY'] },
])('$on, $why Tuesday of its month, has not $not', ({ on, not }) => {
  const all = ['DAILY', 'WEEKLY', 'MONTHLY_DATE', 'MONTHLY_WEEKDAY', 'MONTHLY_LAST'];
  expect(patternsOf(on)).toEqual(all.filter((one) => !not.some((without) => without === one)));
});
