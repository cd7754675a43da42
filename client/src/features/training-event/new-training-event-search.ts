import { day, defined, type RawSearch } from '../../lib/search-params.ts';

/** The days of a new event that were chosen on the calendar. */
export function readNewTrainingEventSearch(raw: RawSearch) {
  return defined({ from: day(raw['from']), to: day(raw['to']) });
}

export type NewTrainingEventSearch = ReturnType<typeof readNewTrainingEventSearch>;
