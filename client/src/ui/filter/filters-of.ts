import type { FilterChip } from './filter-bar.tsx';

interface Listed {
  sort?: string;
  page?: number;
}

type Changed<Search> = { [Key in keyof Search]?: Search[Key] | undefined };

/** Reads and writes the filters of a list's address. */
export function filtersOf<Search extends Listed>(search: Search, onSearch: (search: Search) => void) {
  /** A changed filter begins again at the first page. */
  function set(changed: Changed<Search>) {
    const entries = Object.entries({ ...search, ...changed, page: undefined });
    onSearch(Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as unknown as Search);
  }

  /** @param words What each filter says while it is set. */
  function chips(words: Record<Exclude<keyof Search & string, 'sort' | 'page'>, string>): FilterChip[] {
    const keys = Object.keys(words) as (keyof typeof words)[];
    return keys
      .filter((key) => search[key] !== undefined)
      .map((key) => ({
        key,
        label: words[key],
        onClear: () => set({ [key]: undefined } as Changed<Search>),
      }));
  }

  const clearAll = () => onSearch((search.sort === undefined ? {} : { sort: search.sort }) as Search);
  return { set, chips, clearAll };
}
