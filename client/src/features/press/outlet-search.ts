import { OUTLET_KINDS, OUTLET_REACHES } from '@bitim/schema/vocabulary/publication';
import { listVariables } from '../../lib/list-variables.ts';
import { defined, oneOf, page, sortBy, text, type RawSearch } from '../../lib/search-params.ts';
import type { OutletListQueryVariables } from './outlet.generated.ts';

const SORT_FIELDS = ['NAME', 'KIND'] as const;
export type OutletSortField = (typeof SORT_FIELDS)[number];
export const DEFAULT_SORT = 'NAME';

/** What the address of the list may say. */
export function readOutletSearch(raw: RawSearch) {
  return defined({
    search: text(raw['search']),
    kind: oneOf(OUTLET_KINDS, raw['kind']),
    reach: oneOf(OUTLET_REACHES, raw['reach']),
    sort: sortBy(SORT_FIELDS, raw['sort']),
    page: page(raw['page']),
  });
}

export type OutletSearch = ReturnType<typeof readOutletSearch>;

export function outletVariables(search: OutletSearch): OutletListQueryVariables {
  return {
    ...listVariables(search, DEFAULT_SORT),
    filter: { search: search.search, kind: search.kind, reach: search.reach },
  };
}
