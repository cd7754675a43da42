import { expect, test } from 'vitest';
import { daysIssue, successionIssue } from './succession.domain.ts';

const always = { validFrom: null, validTo: null };
const since2022 = { validFrom: '2022-06-08', validTo: null };

test.each([
  {
    because: 'a renamed court begins on the day',
    kind: 'RENAME',
    on: '2022-06-08',
    before: always,
    after: since2022,
    is: null,
  },
  {
    because: 'it may come under another oblast likewise',
    kind: 'RE_PARENTING',
    on: '2022-06-08',
    before: always,
    after: since2022,
    is: null,
  },
  {
    because: 'the same court cannot exist twice',
    kind: 'RENAME',
    on: '2022-06-08',
    before: always,
    after: always,
    is: 'successorId OVERLAP',
  },
  {
    because: 'a court may merge into an older one',
    kind: 'MERGE',
    on: '2022-06-08',
    before: always,
    after: always,
    is: null,
  },
  {
    because: 'a second part of a split finds it closed on the day',
    kind: 'SPLIT',
    on: '2022-06-08',
    before: { validFrom: null, validTo: '2022-06-08' },
    after: since2022,
    is: null,
  },
  {
    because: 'it was closed on another day',
    kind: 'MERGE',
    on: '2022-06-08',
    before: { validFrom: null, validTo: '2020-01-01' },
    after: always,
    is: 'effectiveOn COURT_CLOSED',
  },
  {
    because: 'it had not been opened yet',
    kind: 'MERGE',
    on: '2022-06-08',
    before: since2022,
    after: always,
    is: 'effectiveOn COURT_CLOSED',
  },
  {
    because: 'the successor is not open yet',
    kind: 'MERGE',
    on: '2020-01-01',
    before: always,
    after: since2022,
    is: 'successorId COURT_CLOSED',
  },
] as const)('a succession is judged: $because', ({ kind, on, before, after, is }) => {
  const found = successionIssue(kind, on, before, after);
  expect(found && `${found.path.join('.')} ${found.code}`).toBe(is);
});

test.each([
  {
    because: 'its last day is the day of the succession',
    days: { validFrom: null, validTo: '2022-06-08' },
    is: null,
  },
  { because: 'it would live on', days: always, is: 'validTo SUCCESSION_DAY' },
  {
    because: 'it would begin too late',
    days: { validFrom: '2022-06-08', validTo: '2022-06-08' },
    is: 'validFrom SUCCESSION_DAY',
  },
])('the court before keeps the day when $because', ({ days, is }) => {
  const succession = {
    kind: 'RENAME',
    effectiveOn: '2022-06-08',
    asPredecessor: true,
    other: since2022,
  } as const;
  const issue = daysIssue(days, [succession]);
  expect(issue && `${issue.path.join('.')} ${issue.code}`).toBe(is);
});

test.each([
  {
    because: 'it was closed before',
    kind: 'MERGE',
    days: { validFrom: null, validTo: '2020-01-01' },
    is: 'validTo',
  },
  {
    because: 'it began later',
    kind: 'MERGE',
    days: { validFrom: '2023-01-01', validTo: null },
    is: 'validFrom',
  },
  { because: 'a renamed one was there before', kind: 'RENAME', days: always, is: 'validFrom' },
] as const)('the court after keeps the day: $because', ({ kind, days, is }) => {
  const other = { validFrom: null, validTo: '2022-06-08' };
  const succession = { kind, effectiveOn: '2022-06-08', asPredecessor: false, other };
  expect(daysIssue(days, [succession])?.path).toEqual([is]);
});
