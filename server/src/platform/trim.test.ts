import { describe, expect, test } from 'vitest';
import { isSeen, trimmed, Trimmed, trimTexts } from './trim.ts';

describe('a text', () => {
  test.each([
    { what: 'spaces', text: '   ', seen: false },
    { what: 'a no-break and an ideographic space', text: '\u00A0\u3000', seen: false },
    { what: 'a zero-width space and a joiner', text: '\u200B\u200D', seen: false },
    { what: 'a byte order mark', text: '\uFEFF', seen: false },
    { what: 'a Hangul filler', text: '\u3164', seen: false },
    { what: 'an empty Braille cell', text: '\u2800', seen: false },
    { what: 'a letter among spaces', text: ' ә ', seen: true },
    { what: 'a joined sign', text: '👩‍⚖️', seen: true },
    { what: 'a dash', text: '–', seen: true },
  ])('of $what is seen: $seen', ({ text, seen }) => {
    expect(isSeen(text)).toBe(seen);
  });

  test.each([
    { text: '  Дөңгелек  үстел\n', taken: 'Дөңгелек  үстел' },
    { text: '\u00A0\u200BСеминар\u2060\uFEFF', taken: 'Семинар' },
    { text: '❤️', taken: '❤️' },
    { text: ' \u200B ', taken: '' },
  ])('is taken as "$taken"', ({ text, taken }) => {
    expect(trimmed(text)).toBe(taken);
  });

  test('of a million blanks is trimmed at once', () => {
    const started = performance.now();
    expect(trimmed(`а${' '.repeat(1_000_000)}б`)).toHaveLength(1_000_002);
    expect(trimmed(' '.repeat(1_000_000))).toBe('');
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

test('only what is declared so is trimmed, however deep it is, and in what a class inherits', () => {
  class Part {
    place = ' зал ';
    password = ' тыныш ';
  }
  class Whole extends Part {
    parts = [new Part(), null, new Part()];
  }
  Trimmed()(Part.prototype, 'place');
  const input = new Whole();
  trimTexts(input);
  expect(input).toEqual({
    place: 'зал',
    password: ' тыныш ',
    parts: [{ place: 'зал', password: ' тыныш ' }, null, { place: 'зал', password: ' тыныш ' }],
  });
});
