import { describe, expect, test } from 'vitest';
import { pastedNames } from './pasted-names.domain.ts';

const read = (text: string) => pastedNames(text).map(({ fullName, email }) => [fullName, email]);

describe('a pasted list', () => {
  test.each([
    { what: 'a name', text: 'Сәрсенов Қайрат Болатұлы', people: [['Сәрсенов Қайрат Болатұлы', null]] },
    { what: 'an address', text: 'a.serik@sud.example', people: [[null, 'a.serik@sud.example']] },
    {
      what: 'columns of a sheet, the name in one',
      text: '1\tСәрсенова Айгүл\tсудья\tsarsen@sud.example\r\n2\tШмидт Елена\tсудья\t',
      people: [
        ['Сәрсенова Айгүл', 'sarsen@sud.example'],
        ['Шмидт Елена', null],
      ],
    },
    {
      what: 'columns of a sheet, the name in three',
      text: 'Сәрсенов\tҚайрат\tБолатұлы\t+7 701 000 00 00',
      people: [['Сәрсенов Қайрат Болатұлы', null]],
    },
    {
      what: 'a numbered list, with blanks between',
      text: '1. Ахметова-Ким Дана\n\n 2) Әлі Ш. Ж.\n',
      people: [
        ['Ахметова-Ким Дана', null],
        ['Әлі Ш. Ж.', null],
      ],
    },
    {
      what: 'the address line of a letter',
      text: '"Шмидт Елена" <shmidt@sud.example>; Оразова Айжан <orazova@sud.example>',
      people: [
        ['Шмидт Елена', 'shmidt@sud.example'],
        ['Оразова Айжан', 'orazova@sud.example'],
      ],
    },
    { what: 'neither', text: '12345', people: [[null, null]] },
  ])('is read: $what', ({ text, people }) => {
    expect(read(text)).toEqual(people);
  });

  test('says which line each was', () => {
    expect(pastedNames('\nШмидт Елена\n\n12345').map(({ line, written }) => [line, written])).toEqual([
      [2, 'Шмидт Елена'],
      [4, '12345'],
    ]);
  });

  test.each([
    { what: 'of at signs', text: '@'.repeat(50_000) },
    { what: 'of what looks like an address', text: `${'a'.repeat(25_000)}@${'b'.repeat(24_999)}` },
    { what: 'of points', text: `a@${'b.'.repeat(24_999)}` },
    { what: 'of blanks', text: `Адам${' '.repeat(49_990)},x` },
    { what: 'of one letter', text: 'а'.repeat(50_000) },
    { what: 'of names without an end', text: `${'а '.repeat(24_999)}1` },
  ])('that is made to be slow, $what, is read at once', ({ text }) => {
    // what tries every way to read it would not end before the test run does
    expect(pastedNames(text)).toHaveLength(1);
  });
});
