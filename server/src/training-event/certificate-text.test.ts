import { expect, test } from 'vitest';
import { daysInWords, durationInWords } from './certificate-text.ts';

test.each([
  { minutes: 390, tag: 'kk', words: 'Көлемі: 6 сағ 30 мин' },
  { minutes: 120, tag: 'ru', words: 'Объём: 2 ч' },
  { minutes: 45, tag: 'en', words: 'Duration: 45 min' },
  { minutes: 0, tag: 'kk', words: '' },
] as const)('$minutes minutes are $words', ({ minutes, tag, words }) => {
  expect(durationInWords(minutes, tag)).toBe(words);
});

test.each([
  { from: '2014-11-12', to: '2014-11-12', tag: 'kk', words: '12.11.2014' },
  { from: '2014-11-12', to: '2014-11-13', tag: 'ru', words: '12.11.2014 – 13.11.2014' },
  { from: '2014-11-12', to: '2014-11-13', tag: 'en', words: '12/11/2014 – 13/11/2014' },
] as const)('$from to $to are $words', ({ from, to, tag, words }) => {
  expect(daysInWords(from, to, tag)).toBe(words);
});
