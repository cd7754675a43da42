import { EVENT_STATES, PRESS_EVENT_KINDS } from '@bitim/schema/vocabulary/event';
import { listVariables } from '../../lib/list-variables.ts';
import { day, defined, flag, manyOf, page, sortBy, text, type RawSearch } from '../../lib/search-params.ts';
import type { PressEventListQueryVariables } from './press-event-list.generated.ts';

const SORT_FIELDS = ['STARTS_AT', 'TITLE', 'KIND', 'STATE'] as const;
export type PressEventSortField = (typeof SORT_FIELDS)[number];
export const DEFAULT_SORT = '-STARTS_AT';

/** What the address of the list may say. */
export function readPressEventSearch(raw: RawSearch) {
  return defined({
    search: text(raw['search']),
    kinds: manyOf(PRESS_EVENT_KINDS, raw['kinds']),
    states: manyOf(EVENT_STATES, raw['states']),
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

export type PressEventSearch = ReturnType<typeof readPressEventSearch>;

export function pressEventVariables(search: PressEventSearch): PressEventListQueryVariables {
  const { search: words, kinds, states, court, region, programme, from, to, mine } = search;
  return {
    ...listVariables(search, DEFAULT_SORT),
    filter: {
      search: words,
      kinds,
      states,
      courtId: court,
      regionId: region,
      programmeId: programme,
      from,
      to,
      mine,
    },
  };
}
