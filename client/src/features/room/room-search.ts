import { listVariables } from '../../lib/list-variables.ts';
import { day, defined, flag, page, sortBy, text, type RawSearch } from '../../lib/search-params.ts';
import type { RoomListQueryVariables } from './room-list.generated.ts';

const SORT_FIELDS = ['NAME', 'COURT', 'CAPACITY'] as const;
export type RoomSortField = (typeof SORT_FIELDS)[number];
export const DEFAULT_SORT = 'NAME';

/** What the address of the list may say. */
export function readRoomSearch(raw: RawSearch) {
  return defined({
    search: text(raw['search']),
    court: text(raw['court']),
    region: text(raw['region']),
    on: day(raw['on']),
    mine: flag(raw['mine']),
    sort: sortBy(SORT_FIELDS, raw['sort']),
    page: page(raw['page']),
  });
}

export type RoomSearch = ReturnType<typeof readRoomSearch>;

export function roomVariables(search: RoomSearch): RoomListQueryVariables {
  const { search: words, court, region, on, mine } = search;
  return {
    ...listVariables(search, DEFAULT_SORT),
    filter: { search: words, courtId: court, regionId: region, inUseOn: on, mine },
  };
}
