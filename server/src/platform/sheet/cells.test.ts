import { describe, expect, test } from 'vitest';
import { cellsOf, harmless } from './cells.ts';
import type { CellKind } from './column.ts';

const row = {
  title: { text: 'Семинар' },
  startsOn: '2014-06-02',
  startsAt: '2014-06-02T09:30',
  month: '2014-06',
  signedInAt: '2024-06-02T20:15:00.000Z',
  article: '2014-99-99',
  count: 12,
  nothing: null,
  trainer: true,
  kind: 'SEMINAR',
  hosts: [{ court: { name: { text: 'Бірінші сот' } } }, { court: { name: { text: 'Екінші сот' } } }],
};

const cell = (as: CellKind, at: string[], words?: Record<string, string>) =>
  cellsOf([{ header: '', at, as, ...(words && { words }) }], row)[0];

describe('a cell of a sheet', () => {
  test.each([
    { what: 'a text', as: 'TEXT', at: ['title.text'], is: 'Семинар' },
    { what: 'a list, joined', as: 'TEXT', at: ['hosts.court.name.text'], is: 'Бірінші сот; Екінші сот' },
    {
      what: 'the first place that holds something',
      as: 'TEXT',
      at: ['nothing', 'title.text'],
      is: 'Семинар',
    },
    { what: 'a number', as: 'NUMBER', at: ['count'], is: 12 },
    { what: 'how many there are', as: 'COUNT', at: ['hosts'], is: 2 },
    { what: 'a day', as: 'DAY', at: ['startsOn'], is: new Date('2014-06-02T00:00Z') },
    { what: 'a month, by its first day', as: 'MONTH', at: ['month'], is: new Date('2014-06-01T00:00Z') },
    { what: 'a time by the wall', as: 'WALL_CLOCK', at: ['startsAt'], is: new Date('2014-06-02T09:30Z') },
    {
      what: 'an instant, by the clock of Kazakhstan',
      as: 'INSTANT',
      at: ['signedInAt'],
      is: new Date('2024-06-03T01:15Z'),
    },
    { what: 'nothing', as: 'DAY', at: ['nothing'], is: null },
    {
      what: 'nothing, where there is no such place',
      as: 'TEXT',
      at: ['title.text.more', 'constructor'],
      is: null,
    },
    { what: 'the text, where it only looks like a day', as: 'DAY', at: ['article'], is: '2014-99-99' },
    { what: 'no object', as: 'TEXT', at: ['title'], is: '' },
  ] as const)('is $what', ({ as, at, is }) => {
    expect(cell(as, [...at])).toEqual(is);
  });

  test('says a code in the words that came with it, and as it is where there is none', () => {
    expect(cell('TEXT', ['kind'], { SEMINAR: 'семинар' })).toBe('семинар');
    expect(cell('TEXT', ['kind'], { LECTURE: 'дәріс' })).toBe('SEMINAR');
    expect(cell('TEXT', ['trainer'], { true: 'тренер' })).toBe('тренер');
  });
});

test.each(['=1+1', '+7 701', '-1', '@SUM(A1)', '\t=1', '\r=1'])('the text %j is no formula', (typed) => {
  expect(harmless(typed)).toBe(`'${typed}`);
});

test.each(['Семинар', '1 = 1', '«=1»', ' '])('the text %j stays as it is', (typed) => {
  expect(harmless(typed)).toBe(typed);
});

test('what XML cannot hold is left out, and a formula does not hide behind it', () => {
  expect(harmless('\u0001=1')).toBe("'=1");
});
