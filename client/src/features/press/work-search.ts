import { listVariables } from '../../lib/list-variables.ts';
import { defined, page, sortBy, text, type RawSearch } from '../../lib/search-params.ts';
import type { WorkListQueryVariables } from './work.generated.ts';

const SORT_FIELDS = ['TITLE'] as const;
export type WorkSortField = (typeof SORT_FIELDS)[number];
export const DEFAULT_SORT = 'TITLE';

/** What the address of the list may say. */
export function readWorkSearch(raw: RawSearch) {
  return defined({
    search: text(raw['search']),
    sort: sortBy(SORT_FIELDS, raw['sort']),
    page: page(raw['page']),
  });
}

export type WorkSearch = ReturnType<typeof readWorkSearch>;

export function workVariables(search: WorkSearch): WorkListQueryVariables {
  return { ...listVariables(search, DEFAULT_SORT), filter: { search: search.search } };
}
