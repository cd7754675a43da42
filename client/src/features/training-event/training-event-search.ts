import { EVENT_STATES, TRAINING_EVENT_KINDS } from '@bitim/schema/vocabulary/event';
import { day, defined, flag, manyOf, oneOf, page, sortBy, text, type RawSearch } from '../../lib/search-params.ts';
import type { TrainingEventListQueryVariables } from './training-event-list.generated.ts';

export const PAGE_SIZE = 50;
const SORT_FIELDS = ['STARTS_ON', 'TITLE', 'KIND', 'STATE'] as const;

/** What the address of the list may say. */
export function readTrainingEventSearch(raw: RawSearch) {
  return defined({
    search: text(raw['search']),
    kinds: manyOf(TRAINING_EVENT_KINDS, raw['kinds']),
    states: manyOf(EVENT_STATES, raw['states']),
    court: text(raw['court']),
    region: text(raw['region']),
    programme: text(raw['programme']),
    partner: oneOf(['yes', 'no'], raw['partner']),
    from: day(raw['from']),
    to: day(raw['to']),
    mine: flag(raw['mine']),
    awaiting: flag(raw['awaiting']),
    sort: sortBy(SORT_FIELDS, raw['sort']),
    page: page(raw['page']),
  });
}

export type TrainingEventSearch = ReturnType<typeof readTrainingEventSearch>;

export function trainingEventVariables(search: TrainingEventSearch): TrainingEventListQueryVariables {
  const { sort = '-STARTS_ON' } = search;
  return {
    first: PAGE_SIZE,
    skip: ((search.page ?? 1) - 1) * PAGE_SIZE,
    sort: { field: sort.replace('-', '') as (typeof SORT_FIELDS)[number], direction: sort.startsWith('-') ? 'DESC' : 'ASC' },
    filter: {
      search: search.search,
      kinds: search.kinds,
      states: search.states,
      courtId: search.court,
      regionId: search.region,
      programmeId: search.programme,
      partnerSession: search.partner && search.partner === 'yes',
      from: search.from,
      to: search.to,
      mine: search.mine,
      awaitingOutcome: search.awaiting,
    },
  };
}
