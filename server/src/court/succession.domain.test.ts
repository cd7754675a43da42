import { expect, test } from 'vitest';
import { successionIssue } from './succession.domain.ts';

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
