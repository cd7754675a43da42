import type { Viewer } from '../../lib/viewer.ts';
import { type ReportSearch, unitOf } from './report-search.ts';

/** Whose report an address opens that does not say it: the reader's own, as the overview does. */
export function withOwnUnit<Search extends ReportSearch>(
  search: Search,
  viewer: Pick<Viewer, 'region' | 'court'>,
): Search {
  if (search.nation || search.region !== undefined || search.court !== undefined) return search;
  return { ...search, ...unitOf(viewer) };
}
