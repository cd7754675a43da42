import { expect, test } from 'vitest';
import { allPresent, cellToEnter } from './attendance-marks.ts';

const registrations = [
  { id: 'invited', state: 'INVITED' },
  { id: 'registered', state: 'REGISTERED' },
  { id: 'waiting', state: 'WAITLISTED' },
  { id: 'declined', state: 'DECLINED' },
  { id: 'withdrew', state: 'CANCELLED' },
] as const;

test('all present: who was expected, except where a mark says otherwise', () => {
  const marks = new Map([['invited 1', 'NO_SHOW' as const]]);
  const markAt = (key: string) => marks.get(key) ?? 'NOT_RECORDED';
  expect([...allPresent(registrations, '1', markAt)]).toEqual([['registered 1', 'FULL']]);
  expect([...allPresent(registrations, '2', markAt)]).toEqual([
    ['invited 2', 'FULL'],
    ['registered 2', 'FULL'],
  ]);
});

test('Tab leads to a cell that may be marked, whoever declined', () => {
  const sessions = [{ id: '1' }, { id: '2' }];
  const event = { registrations: registrations.toReversed(), sessions };
  expect(cellToEnter(event, undefined)).toBe('waiting 1');
  expect(cellToEnter(event, 'invited 2')).toBe('invited 2');
  expect(cellToEnter(event, 'declined 1')).toBe('waiting 1');
  expect(cellToEnter({ registrations: [], sessions }, 'invited 2')).toBe('');
});
