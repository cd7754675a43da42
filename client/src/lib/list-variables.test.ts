import { describe, expect, test } from 'vitest';
import { listVariables } from './list-variables.ts';

describe('listVariables', () => {
  test('an address that says nothing gives the first page in the list’s own order', () => {
    expect(listVariables<'NAME'>({}, 'NAME')).toEqual({
      first: 50,
      skip: 0,
      sort: { field: 'NAME', direction: 'ASC' },
    });
  });

  test('a minus before the field turns the order round, and pages are counted from 1', () => {
    expect(listVariables<'NAME' | 'ROLE'>({ sort: '-ROLE', page: 3 }, 'NAME')).toEqual({
      first: 50,
      skip: 100,
      sort: { field: 'ROLE', direction: 'DESC' },
    });
  });
});
