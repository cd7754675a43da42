import { listVariables } from '../../lib/list-variables.ts';
import { defined, page, sortBy, text, type RawSearch } from '../../lib/search-params.ts';
import type { ProgrammeListQueryVariables } from './programme-list.generated.ts';

const SORT_FIELDS = ['NAME', 'STARTS_ON'] as const;
export type ProgrammeSortField = (typeof SORT_FIELDS)[number];
export const DEFAULT_SORT = '-STARTS_ON';

/** What the address of the list may say. */
export function readProgrammeSearch(raw: RawSearch) {
  return defined({
    search: text(raw['search']),
    sort: sortBy(SORT_FIELDS, raw['sort']),
    page: page(raw['page']),
  });
}

export type ProgrammeSearch = ReturnType<typeof readProgrammeSearch>;

export function programmeVariables(search: ProgrammeSearch): ProgrammeListQueryVariables {
  return { ...listVariables(search, DEFAULT_SORT), filter: { search: search.search } };
}
