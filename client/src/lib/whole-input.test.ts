import { expect, test } from 'vitest';
import { requiredWholeInput, wholeInput } from './whole-input.ts';

test.each([
  { typed: '12', sent: 12 },
  { typed: ' 12 ', sent: 12 },
  { typed: '007', sent: 7 },
  { typed: '3 939', sent: 3939 },
  { typed: '3\u00a0939', sent: 3939 },
  { typed: '1\u202f000\u202f000', sent: 1_000_000 },
  { typed: '', sent: null },
  { typed: '99999999999', sent: 2_147_483_647 },
])('"$typed" is $sent', ({ typed, sent }) => {
  expect(wholeInput(typed)).toBe(sent);
});

test.each(['-5', '−5', '3.5', '3,5', '12.0', '3,939', '3 9', '1e3', 'он екі'])(
  '"%s" is sent as what the server refuses',
  (typed) => {
    expect(wholeInput(typed)).toBe(-1);
  },
);

test('nothing is refused where a number must be given', () => {
  expect(requiredWholeInput(' ')).toBe(-1);
});
