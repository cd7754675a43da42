import { listVariables } from '../../lib/list-variables.ts';
import { defined, page, sortBy, text, type RawSearch } from '../../lib/search-params.ts';
import type { ParticipationListQueryVariables } from './participation-list.generated.ts';

const SORT_FIELDS = ['COURT', 'WAVE', 'JOINED_ON'] as const;
export type ParticipationSortField = (typeof SORT_FIELDS)[number];
export const DEFAULT_SORT = 'COURT';

function wave(value: unknown): number | undefined {
  const number = Number(value);
  return Number.isInteger(number) && number >= 1 && number <= 99 ? number : undefined;
}

/** What the address of a programme may say of the courts that are shown. */
export function readParticipationSearch(raw: RawSearch) {
  return defined({
    wave: wave(raw['wave']),
    region: text(raw['region']),
    court: text(raw['court']),
    sort: sortBy(SORT_FIELDS, raw['sort']),
    page: page(raw['page']),
  });
}

export type ParticipationSearch = ReturnType<typeof readParticipationSearch>;

export function participationVariables(
  search: ParticipationSearch,
  programmeId: string,
): ParticipationListQueryVariables {
  const { wave: asked, region, court } = search;
  return {
    ...listVariables(search, DEFAULT_SORT),
    filter: { programmeId, wave: asked, regionId: region, courtId: court },
  };
}
