import { expect, test } from 'vitest';
import { changed, type Held, overRecord, together, typed, withTheirs } from './held.ts';

interface Values {
  title: string;
  place: string;
  capacity: string;
}

const base: Values = { title: 'Medation', place: '', capacity: '30' };
const opened: Held<Values> & { base: Values } = { values: base, version: 1, base };
const over = (held: Held<Values>) => ({ ...held, base: held.base ?? base });

test('only what is another value was typed', () => {
  expect(changed(base, { title: 'Medation', place: 'Room 12' })).toEqual(['place']);
  expect(changed(base, { capacity: '30' })).toEqual([]);
});

test('what is typed while a save is on its way is not lost to the conflict that it ends in', () => {
  const sent = typed(opened, { capacity: '45' });
  const since = typed(sent, { place: 'Room 12' });
  const { held, merged } = together(over(since), { version: 2, values: { ...base, title: 'Mediation' } });
  expect(held.values).toEqual({ title: 'Mediation', place: 'Room 12', capacity: '45' });
  expect(held.version).toBe(2);
  expect(merged.taken).toEqual(['title']);
});

test('who takes theirs keeps what was typed since both were put together', () => {
  const mine = typed(opened, { capacity: '45' });
  const fresh = { version: 2, values: { ...base, capacity: '60' } };
  const { held, merged } = together(over(mine), fresh);
  const since = typed(held, { place: 'Room 12' });
  const taken = withTheirs(since, fresh.values, merged.clashing);
  expect(taken).toEqual({
    values: { title: 'Medation', place: 'Room 12', capacity: '60' },
    version: 2,
    base: fresh.values,
  });
});

test('a form that is begun anew stands over the record whose values it shows', () => {
  const draft: Held<Values> = { values: { ...base, place: 'Room 12' }, version: 1, base };
  const record = { version: 2, values: { ...base, title: 'Mediation' } };
  expect(overRecord(record)).toEqual({ values: record.values, version: 2, base: record.values });
  expect(overRecord(record)).not.toMatchObject({ version: draft.version });
});
