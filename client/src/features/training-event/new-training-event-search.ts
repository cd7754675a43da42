import { day, defined, text, type RawSearch } from '../../lib/search-params.ts';

/** What a new event begins with: days that were chosen on the calendar, or the event that it is a copy of. */
export function readNewTrainingEventSearch(raw: RawSearch) {
  return defined({ from: day(raw['from']), to: day(raw['to']), copy: text(raw['copy']) });
}

export type NewTrainingEventSearch = ReturnType<typeof readNewTrainingEventSearch>;
