import { describe, expect, test } from 'vitest';
import { mergeValues } from './merge-values.ts';

const session = (key: string, changes: object = {}) => ({ key, day: '2026-03-02', place: '', ...changes });
const BASE = {
  kind: 'SEMINAR',
  capacity: '',
  title: { kk: 'Семинар', ru: '', en: '' },
  lead: { id: '1', name: 'A' },
  sessions: [session('a'), session('b')],
};
const merged = (mine: object, theirs: object) =>
  mergeValues(BASE, { ...BASE, ...mine }, { ...BASE, ...theirs });

describe('two changes of one record', () => {
  test('of different fields both stay; what comes from the other side is named', () => {
    expect(merged({ capacity: '20' }, { kind: 'LECTURE' })).toEqual({
      values: { ...BASE, capacity: '20', kind: 'LECTURE' },
      taken: ['kind'],
      clashing: [],
    });
  });

  test('of one field keep the own one, and are named', () => {
    expect(merged({ kind: 'TRAINING' }, { kind: 'LECTURE' })).toMatchObject({
      values: { kind: 'TRAINING' },
      taken: [],
      clashing: ['kind'],
    });
  });

  test('that are alike are no clash', () => {
    expect(merged({ kind: 'LECTURE' }, { kind: 'LECTURE' })).toMatchObject({ taken: [], clashing: [] });
  });

  test('of two languages of a text both stay', () => {
    const mine = { title: { ...BASE.title, ru: 'Семинар судей' } };
    const theirs = { title: { ...BASE.title, en: 'Seminar' } };
    expect(merged(mine, theirs)).toMatchObject({
      values: { title: { kk: 'Семинар', ru: 'Семинар судей', en: 'Seminar' } },
      taken: ['title'],
      clashing: [],
    });
  });

  test('of two rows, or of two fields of a row, both stay', () => {
    const mine = { sessions: [session('a', { place: '12' }), session('b')] };
    const theirs = { sessions: [session('a', { day: '2026-03-03' }), session('b', { place: '5' })] };
    expect(merged(mine, theirs)).toMatchObject({
      values: { sessions: [session('a', { place: '12', day: '2026-03-03' }), session('b', { place: '5' })] },
      clashing: [],
    });
  });

  test('of rows of which one side took one away clash: nothing says where the rest belongs', () => {
    const mine = { sessions: [session('a', { place: '12' }), session('b')] };
    expect(merged(mine, { sessions: [session('b')] })).toMatchObject({
      values: mine,
      clashing: ['sessions'],
    });
  });

  test('a choice is taken whole: never the id of one with the name of another', () => {
    const mine = { lead: { id: '2', name: 'B' } };
    expect(merged(mine, { lead: { id: '3', name: 'C' } })).toMatchObject({
      values: mine,
      clashing: ['lead'],
    });
  });
});
