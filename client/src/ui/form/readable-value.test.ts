import { expect, test } from 'vitest';
import { readableValue } from './readable-value.ts';

const WORDS = {
  day: (day: string) => `day ${day.slice(0, 10)}`,
  month: (month: string) => `month ${month}`,
  yes: 'yes',
  no: 'no',
  another: 'another one',
};

test.each([
  { because: 'nothing is there', value: null, read: '–' },
  { because: 'a text is a text', value: 'Орал', read: 'Орал' },
  {
    because: 'languages stand one after the other',
    value: '{"ru":"Семинар","kk":"Семинар","en":null}',
    read: 'kk: Семинар · ru: Семинар',
  },
  { because: 'a day is written as everywhere', value: '2014-11-12', read: 'day 2014-11-12' },
  { because: 'a month too', value: '2014-11', read: 'month 2014-11' },
  { because: 'a time stands behind its day', value: '2014-11-12T09:30', read: 'day 2014-11-12, 09:30' },
  { because: 'yes and no are words', value: 'true', read: 'yes' },
  {
    because: 'an id says nothing to a person',
    value: '0192f1a0-0000-7000-8000-000000000000',
    read: 'another one',
  },
  { because: 'a brace is not yet JSON', value: '{абв', read: '{абв' },
])('$because', ({ value, read }) => {
  expect(readableValue(value, WORDS)).toBe(read);
});
