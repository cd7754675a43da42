import { DEFAULT_PERIOD } from '../../lib/default-period.ts';
import { periodDays } from '../../lib/period-parts.ts';
import { defined, period, type RawSearch } from '../../lib/search-params.ts';

/** What the address of a timetable may say. */
export function readTimetableSearch(raw: RawSearch) {
  return defined({ period: period(raw['period']) });
}

export type TimetableSearch = ReturnType<typeof readTimetableSearch>;

/** The period shown, with its first and last day; never more than a year. */
export function timetableDays({ period: asked = DEFAULT_PERIOD }: TimetableSearch) {
  const { from, to } = periodDays(asked);
  const inYear = from.slice(0, 4) === to.slice(0, 4) && from <= to;
  return inYear ? { period: asked, from, to } : { period: DEFAULT_PERIOD, ...periodDays(DEFAULT_PERIOD) };
}
