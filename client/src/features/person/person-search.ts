import { OCCUPATIONS } from '@bitim/schema/vocabulary/person';
import { listVariables } from '../../lib/list-variables.ts';
import { defined, flag, oneOf, page, sortBy, text, type RawSearch } from '../../lib/search-params.ts';
import type { PersonListQueryVariables } from './person-list.generated.ts';

const SORT_FIELDS = ['NAME', 'OCCUPATION'] as const;
export type PersonSortField = (typeof SORT_FIELDS)[number];
export const DEFAULT_SORT = 'NAME';

/** What the address of the list may say. */
export function readPersonSearch(raw: RawSearch) {
  return defined({
    search: text(raw['search']),
    occupation: oneOf(OCCUPATIONS, raw['occupation']),
    trainers: flag(raw['trainers']),
    court: text(raw['court']),
    sort: sortBy(SORT_FIELDS, raw['sort']),
    page: page(raw['page']),
  });
}

export type PersonSearch = ReturnType<typeof readPersonSearch>;

export function personVariables(search: PersonSearch): PersonListQueryVariables {
  const { search: words, occupation, trainers, court } = search;
  return {
    ...listVariables(search, DEFAULT_SORT),
    filter: { search: words, occupation, trainer: trainers, courtId: court },
  };
}
