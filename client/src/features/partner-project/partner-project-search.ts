import { listVariables } from '../../lib/list-variables.ts';
import { defined, page, sortBy, text, type RawSearch } from '../../lib/search-params.ts';
import type { PartnerProjectListQueryVariables } from './partner-project-list.generated.ts';

const SORT_FIELDS = ['NAME', 'STARTS_ON'] as const;
export type PartnerProjectSortField = (typeof SORT_FIELDS)[number];
export const DEFAULT_SORT = '-STARTS_ON';

/** What the address of the list may say. */
export function readPartnerProjectSearch(raw: RawSearch) {
  return defined({
    search: text(raw['search']),
    sort: sortBy(SORT_FIELDS, raw['sort']),
    page: page(raw['page']),
  });
}

export type PartnerProjectSearch = ReturnType<typeof readPartnerProjectSearch>;

export function partnerProjectVariables(search: PartnerProjectSearch): PartnerProjectListQueryVariables {
  return { ...listVariables(search, DEFAULT_SORT), filter: { search: search.search } };
}
