import { expect, test } from 'vitest';
import { amended, type Told } from './amended.ts';

const text = (kk: string, ru: string | null = null) => ({
  __typename: 'LocalizedText' as const,
  kk,
  ru,
  en: null,
  text: kk,
});
const item: Told = {
  quarter: 1,
  kind: 'SEMINAR',
  title: text('А'),
  audience: null,
  headCount: 20,
  responsible: null,
  programme: null,
};

test('an amendment names what it has changed, and nothing else', () => {
  expect(amended(item, { ...item })).toEqual([]);
  expect(amended(item, { ...item, headCount: 25, kind: 'LECTURE' })).toEqual(['kind', 'headCount']);
  expect(amended(item, { ...item, audience: text('Судьялар') })).toEqual(['audience']);
});

test('a text that only another language was added to has changed as well', () => {
  expect(amended(item, { ...item, title: text('А', 'А') })).toEqual(['title']);
});
