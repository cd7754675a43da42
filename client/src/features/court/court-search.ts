import { COURT_LEVELS } from '@bitim/schema/vocabulary/court';
import { listVariables } from '../../lib/list-variables.ts';
import { day, defined, flag, oneOf, page, sortBy, text, type RawSearch } from '../../lib/search-params.ts';
import type { CourtListQueryVariables } from './court-list.generated.ts';

const SORT_FIELDS = ['NAME', 'LEVEL', 'REGION', 'CODE'] as const;
export type CourtSortField = (typeof SORT_FIELDS)[number];
export const DEFAULT_SORT = 'NAME';

/** What the address of the list may say. */
export function readCourtSearch(raw: RawSearch) {
  return defined({
    search: text(raw['search']),
    level: oneOf(COURT_LEVELS, raw['level']),
    region: text(raw['region']),
    on: day(raw['on']),
    mine: flag(raw['mine']),
    sort: sortBy(SORT_FIELDS, raw['sort']),
    page: page(raw['page']),
  });
}

export type CourtSearch = ReturnType<typeof readCourtSearch>;

export function courtVariables(search: CourtSearch): CourtListQueryVariables {
  const { search: words, level, region, on, mine } = search;
  return {
    ...listVariables(search, DEFAULT_SORT),
    filter: { search: words, level, regionId: region, validOn: on, mine },
  };
}
