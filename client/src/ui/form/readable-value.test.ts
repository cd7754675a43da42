import { expect, test } from 'vitest';
import { readableValue } from './readable-value.ts';

test.each([
  { because: 'nothing is there', value: null, read: '–' },
  { because: 'a text is a text', value: 'Орал', read: 'Орал' },
  {
    because: 'languages stand one after the other',
    value: '{"ru":"Семинар","kk":"Семинар","en":null}',
    read: 'kk: Семинар · ru: Семинар',
  },
  { because: 'a brace is not yet JSON', value: '{абв', read: '{абв' },
])('$because', ({ value, read }) => {
  expect(readableValue(value)).toBe(read);
});
