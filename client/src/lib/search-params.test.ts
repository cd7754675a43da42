import { describe, expect, test } from 'vitest';
import {
  day,
  defined,
  flag,
  manyOf,
  oneOf,
  page,
  parseSearch,
  period,
  sortBy,
  stringifySearch,
} from './search-params.ts';

describe('what an address says is taken only where it makes sense', () => {
  test.each([
    { because: 'a known code', read: oneOf(['A', 'B'], 'A'), is: 'A' },
    { because: 'an unknown code', read: oneOf(['A', 'B'], 'C'), is: undefined },
    { because: 'one of several', read: manyOf(['A', 'B'], 'B'), is: ['B'] },
    { because: 'several, some unknown', read: manyOf(['A', 'B'], ['B', 'X', 'A']), is: ['A', 'B'] },
    { because: 'a month window', read: period('2014-05..2014-12'), is: '2014-05..2014-12' },
    { because: 'a quarter', read: period('2014-Q1'), is: '2014-Q1' },
    { because: 'a window that begins with a quarter', read: period('2014-Q1..2014-12'), is: undefined },
    { because: 'a window that ends before it begins', read: period('2014-12..2014-05'), is: undefined },
    { because: 'month 13', read: period('2014-13'), is: undefined },
    { because: 'a page', read: page('3'), is: 3 },
    { because: 'a page that is no number', read: page('x'), is: undefined },
    { because: 'the first page', read: page('1'), is: undefined },
    { because: 'a flag', read: flag('yes'), is: true },
    { because: 'a descending sort', read: sortBy(['NAME'], '-NAME'), is: '-NAME' },
    { because: 'a sort by nothing known', read: sortBy(['NAME'], 'id; drop'), is: undefined },
  ])('$because', ({ read, is }) => {
    expect(read).toEqual(is);
  });
});

test('an address comes back as it was written', () => {
  const search = defined({ search: 'дәріс', kinds: ['SEMINAR', 'LECTURE'], page: undefined, mine: true });
  expect(parseSearch(stringifySearch(search))).toEqual({
    search: 'дәріс',
    kinds: ['SEMINAR', 'LECTURE'],
    mine: 'yes',
  });
});

test.each(['abc', '2026-13-01', '2026-99-99', '2026-02-30', '0001-01-01', '9999-12-31', 20261201])(
  'an address in which %s stands for a day has none',
  (value) => expect(day(value)).toBeUndefined(),
);

test('a day of an address is taken as it is', () => expect(day('2028-02-29')).toBe('2028-02-29'));
