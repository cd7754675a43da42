import { listVariables } from '../../lib/list-variables.ts';
import { defined, flag, page, period, sortBy, text, type RawSearch } from '../../lib/search-params.ts';
import type { CaseTotalListQueryVariables } from './case-total-list.generated.ts';

const SORT_FIELDS = ['MONTH', 'COURT', 'CONSIDERED'] as const;
export type CaseloadSortField = (typeof SORT_FIELDS)[number];
export const DEFAULT_SORT = '-MONTH';

/** What the address of the list may say. */
export function readCaseTotalSearch(raw: RawSearch) {
  return defined({
    period: period(raw['period']),
    court: text(raw['court']),
    region: text(raw['region']),
    mine: flag(raw['mine']),
    sort: sortBy(SORT_FIELDS, raw['sort']),
    page: page(raw['page']),
  });
}

export type CaseTotalSearch = ReturnType<typeof readCaseTotalSearch>;

export const caseTotalFilter = ({ period: asked, court, region, mine }: CaseTotalSearch) => ({
  period: asked,
  courtId: court,
  regionId: region,
  mine,
});

export function caseTotalVariables(search: CaseTotalSearch): CaseTotalListQueryVariables {
  return { ...listVariables(search, DEFAULT_SORT), filter: caseTotalFilter(search) };
}
