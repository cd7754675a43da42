import { expect, test } from 'vitest';
import { localizedInput } from './localized-input.ts';

test.each([
  { because: 'nothing is typed', value: {}, sent: null },
  { because: 'only spaces are typed', value: { kk: '  ' }, sent: null },
  {
    because: 'one language is enough',
    value: { ru: ' Семинар ' },
    sent: { kk: null, ru: 'Семинар', en: null },
  },
])('what is sent when $because', ({ value, sent }) => {
  expect(localizedInput(value)).toEqual(sent);
});
