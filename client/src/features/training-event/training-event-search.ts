import { EVENT_STATES, TRAINING_EVENT_KINDS } from '@bitim/schema/vocabulary/event';
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
import type { TrainingEventListQueryVariables } from './training-event-list.generated.ts';

const SORT_FIELDS = ['STARTS_ON', 'TITLE', 'KIND', 'STATE'] as const;
export type TrainingEventSortField = (typeof SORT_FIELDS)[number];
export const DEFAULT_SORT = '-STARTS_ON';

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
  const {
    search: words,
    kinds,
    states,
    court,
    region,
    programme,
    partner,
    from,
    to,
    mine,
    awaiting,
  } = search;
  return {
    ...listVariables(search, DEFAULT_SORT),
    filter: {
      search: words,
      kinds,
      states,
      courtId: court,
      regionId: region,
      programmeId: programme,
      partnerSession: partner && partner === 'yes',
      from,
      to,
      mine,
      awaitingOutcome: awaiting,
    },
  };
}
