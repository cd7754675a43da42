import { ASSET_KINDS } from '@bitim/schema/vocabulary/asset';
import { listVariables } from '../../lib/list-variables.ts';
import { day, defined, flag, manyOf, page, sortBy, text, type RawSearch } from '../../lib/search-params.ts';
import type { AssetListQueryVariables } from './asset-list.generated.ts';

const SORT_FIELDS = ['PLACED_ON', 'KIND', 'COURT'] as const;
export type AssetSortField = (typeof SORT_FIELDS)[number];
export const DEFAULT_SORT = '-PLACED_ON';

/** What the address of the list may say. */
export function readAssetSearch(raw: RawSearch) {
  return defined({
    search: text(raw['search']),
    kinds: manyOf(ASSET_KINDS, raw['kinds']),
    court: text(raw['court']),
    region: text(raw['region']),
    programme: text(raw['programme']),
    on: day(raw['on']),
    mine: flag(raw['mine']),
    sort: sortBy(SORT_FIELDS, raw['sort']),
    page: page(raw['page']),
  });
}

export type AssetSearch = ReturnType<typeof readAssetSearch>;

export function assetVariables(search: AssetSearch): AssetListQueryVariables {
  const { search: words, kinds, court, region, programme, on, mine } = search;
  return {
    ...listVariables(search, DEFAULT_SORT),
    filter: {
      search: words,
      kinds,
      courtId: court,
      regionId: region,
      programmeId: programme,
      inPlaceOn: on,
      mine,
    },
  };
}
