import { expect, test } from 'vitest';
import { clashesOnly } from './clashes-only.ts';

const refused = (...codes: string[]) => ({
  __typename: 'InvalidInputError' as const,
  code: 'INVALID_INPUT',
  message: '',
  issues: codes.map((code) => ({ code, path: ['id'], message: `of ${code}` })),
});

test.each([
  { codes: ['TRAINER_BUSY'], wants: ['of TRAINER_BUSY'] },
  { codes: ['TRAINER_BUSY', 'PARTICIPANT_BUSY'], wants: ['of TRAINER_BUSY', 'of PARTICIPANT_BUSY'] },
  { codes: ['TRAINER_BUSY', 'ROOM_TAKEN'], wants: null },
  { codes: ['OUTSIDE_EVENT'], wants: null },
  { codes: [], wants: null },
])('a comment is all that $codes want: $wants', ({ codes, wants }) => {
  expect(clashesOnly(refused(...codes))).toEqual(wants);
});

test('a stale version wants none', () => {
  const refusal = { __typename: 'NotFoundError' as const, code: 'NOT_FOUND', message: '' };
  expect(clashesOnly(refusal)).toBeNull();
});
