import { expect, test } from 'vitest';
import { allCame, marksInput } from './attendance-marks.ts';

const registrations = [
  { id: 'invited', state: 'INVITED' },
  { id: 'registered', state: 'REGISTERED' },
  { id: 'waiting', state: 'WAITLISTED' },
  { id: 'declined', state: 'DECLINED' },
  { id: 'withdrew', state: 'CANCELLED' },
] as const;
const sessions = [{ id: '1' }, { id: '2' }];

test('all came: who was expected, except where a mark says otherwise', () => {
  const marks = { 'invited 1': 'NO_SHOW', 'registered 1': 'NOT_RECORDED' } as const;
  expect(allCame(marks, registrations, sessions)).toEqual({
    'invited 1': 'NO_SHOW',
    'invited 2': 'FULL',
    'registered 1': 'FULL',
    'registered 2': 'FULL',
  });
});

test('no mark is sent for who declined or withdrew, even where one was made before', () => {
  const marks = { 'declined 1': 'FULL', 'withdrew 1': 'FULL', 'waiting 2': 'PARTIAL' } as const;
  expect(marksInput(marks, registrations)).toEqual([
    { registrationId: 'waiting', sessionId: '2', mark: 'PARTIAL' },
  ]);
});
