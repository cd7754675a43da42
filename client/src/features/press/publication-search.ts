import { LANGUAGES } from '@bitim/schema/vocabulary/language';
import { OUTLET_REACHES, PUBLICATION_KINDS, PUBLICATION_STATES } from '@bitim/schema/vocabulary/publication';
import { listVariables } from '../../lib/list-variables.ts';
import {
  day,
  defined,
  flag,
  manyOf,
  oneOf,
  page,
  sortBy,
  text,
  type RawSearch,
} from '../../lib/search-params.ts';
import type { PublicationListQueryVariables } from './publication-list.generated.ts';

const SORT_FIELDS = ['PUBLISHED_ON', 'TITLE', 'KIND', 'OUTLET'] as const;
export type PublicationSortField = (typeof SORT_FIELDS)[number];
export const DEFAULT_SORT = '-PUBLISHED_ON';

/** What the address of the list may say. */
export function readPublicationSearch(raw: RawSearch) {
  return defined({
    search: text(raw['search']),
    kinds: manyOf(PUBLICATION_KINDS, raw['kinds']),
    states: manyOf(PUBLICATION_STATES, raw['states']),
    language: oneOf(LANGUAGES, raw['language']),
    reach: oneOf(OUTLET_REACHES, raw['reach']),
    outlet: text(raw['outlet']),
    work: text(raw['work']),
    court: text(raw['court']),
    region: text(raw['region']),
    programme: text(raw['programme']),
    from: day(raw['from']),
    to: day(raw['to']),
    mine: flag(raw['mine']),
    sort: sortBy(SORT_FIELDS, raw['sort']),
    page: page(raw['page']),
  });
}

export type PublicationSearch = ReturnType<typeof readPublicationSearch>;

export function publicationVariables(search: PublicationSearch): PublicationListQueryVariables {
  const {
    search: words,
    kinds,
    states,
    language,
    reach,
    outlet,
    work,
    court,
    region,
    programme,
    from,
    to,
    mine,
  } = search;
  return {
    ...listVariables(search, DEFAULT_SORT),
    filter: {
      search: words,
      kinds,
      states,
      language,
      reach,
      outletId: outlet,
      workId: work,
      courtId: court,
      regionId: region,
      programmeId: programme,
      from,
      to,
      mine,
    },
  };
}
