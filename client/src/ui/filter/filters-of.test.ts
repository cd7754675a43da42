import { describe, expect, test, vi } from 'vitest';
import { filtersOf } from './filters-of.ts';

interface Search {
  search?: string;
  mine?: true;
  sort?: string;
  page?: number;
}

describe('filtersOf', () => {
  test('a changed filter keeps the others and the order, and begins at the first page', () => {
    const onSearch = vi.fn();
    filtersOf<Search>({ mine: true, sort: '-NAME', page: 4 }, onSearch).set({ search: 'ora' });
    expect(onSearch).toHaveBeenCalledWith({ mine: true, sort: '-NAME', search: 'ora' });
  });

  test('a chip stands for each filter that is set, and takes itself away', () => {
    const onSearch = vi.fn();
    const chips = filtersOf<Search>({ mine: true }, onSearch).chips({
      search: 'Search',
      mine: 'Of my courts',
    });
    expect(chips.map(({ label }) => label)).toEqual(['Of my courts']);
    chips[0]?.onClear();
    expect(onSearch).toHaveBeenCalledWith({});
  });

  test('clearing all keeps the order', () => {
    const onSearch = vi.fn();
    filtersOf<Search>({ mine: true, sort: 'NAME', page: 2 }, onSearch).clearAll();
    expect(onSearch).toHaveBeenCalledWith({ sort: 'NAME' });
  });
});
