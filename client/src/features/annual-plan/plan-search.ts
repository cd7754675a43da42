import { listVariables } from '../../lib/list-variables.ts';
import { defined, flag, page, sortBy, text, type RawSearch } from '../../lib/search-params.ts';
import type { AnnualPlanListQueryVariables } from './plan-list.generated.ts';

const SORT_FIELDS = ['YEAR', 'COURT'] as const;
export type PlanSortField = (typeof SORT_FIELDS)[number];
export const DEFAULT_SORT = '-YEAR';

const year = (value: unknown): number | undefined => {
  const asked = Number(value);
  return Number.isInteger(asked) && asked >= 1990 && asked <= 2100 ? asked : undefined;
};

/** What the address of the list may say. */
export function readPlanSearch(raw: RawSearch) {
  return defined({
    year: year(raw['year']),
    court: text(raw['court']),
    mine: flag(raw['mine']),
    sort: sortBy(SORT_FIELDS, raw['sort']),
    page: page(raw['page']),
  });
}

export type PlanSearch = ReturnType<typeof readPlanSearch>;

export function planVariables(search: PlanSearch): AnnualPlanListQueryVariables {
  const { year: ofYear, court, mine } = search;
  return { ...listVariables(search, DEFAULT_SORT), filter: { year: ofYear, courtId: court, mine } };
}

/** What the address of the comparison may say. */
export const readCompareSearch = (raw: RawSearch) => defined({ year: year(raw['year']) });
