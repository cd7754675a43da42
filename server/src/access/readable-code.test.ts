import { expect, test } from 'vitest';
import { grouped, newReadableCode, readCode } from './readable-code.ts';

test('a code is twelve letters and digits, another one each time, and is read as it is shown', () => {
  const codes = Array.from({ length: 200 }, newReadableCode);
  expect(new Set(codes).size).toBe(200);
  for (const code of codes) {
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{12}$/);
    expect(grouped(code)).toMatch(/^\w{4}-\w{4}-\w{4}$/);
    expect(readCode(grouped(code))).toBe(code);
  }
});

test.each([
  { typed: 'abcd-efgh-jklm', code: 'ABCDEFGHJKLM' },
  { typed: ' ABCD EFGH–JKLM ', code: 'ABCDEFGHJKLM' },
  { typed: 'ABCD-EFGH-JKL', code: null },
  { typed: 'ABCD-EFGH-JKLMN', code: null },
  { typed: 'ABCD-EFGH-JKL0', code: null },
  { typed: 'АВСD-EFGH-JKLM', code: null },
  { typed: '', code: null },
])('$typed is $code', ({ typed, code }) => {
  expect(readCode(typed)).toBe(code);
});
