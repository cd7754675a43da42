import { CASE_PROCEDURES, DISPUTE_CATEGORIES, INSTANCES } from '@bitim/schema/vocabulary/caseload';
import { listVariables } from '../../lib/list-variables.ts';
import { defined, oneOf, type RawSearch } from '../../lib/search-params.ts';
import type { CaseFigureListQueryVariables } from './case-figure-list.generated.ts';
import { caseTotalFilter, DEFAULT_SORT, readCaseTotalSearch } from './case-total-search.ts';

export { DEFAULT_SORT } from './case-total-search.ts';

/** What the address of the list may say: what that of the totals may, and the dimensions of a figure. */
export function readCaseFigureSearch(raw: RawSearch) {
  const dimensions = defined({
    instance: oneOf(INSTANCES, raw['instance']),
    category: oneOf(DISPUTE_CATEGORIES, raw['category']),
    procedure: oneOf(CASE_PROCEDURES, raw['procedure']),
  });
  return { ...dimensions, ...readCaseTotalSearch(raw) };
}

export type CaseFigureSearch = ReturnType<typeof readCaseFigureSearch>;

export function caseFigureVariables(search: CaseFigureSearch): CaseFigureListQueryVariables {
  const { instance, category, procedure } = search;
  return {
    ...listVariables(search, DEFAULT_SORT),
    filter: { ...caseTotalFilter(search), instance, category, procedure },
  };
}
