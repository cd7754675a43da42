import { defined, oneOf, type RawSearch } from '../../lib/search-params.ts';
import { today } from '../../lib/parse-day.ts';

/** Of which time the regions are: a few have become others. */
export const REGION_TIMES = ['2014', 'all'] as const;

/** What the address of the list may say; nothing is said of today. */
export function readRegionSearch(raw: RawSearch) {
  return defined({ time: oneOf(REGION_TIMES, raw['time']) });
}

export type RegionSearch = ReturnType<typeof readRegionSearch>;

export function regionsOn({ time }: RegionSearch): string | null {
  if (time === 'all') return null;
  return time === '2014' ? '2014-12-31' : today();
}
