import { collation, type Reading } from '../platform/shape.ts';
import { orderBy, type Sort, sortOf } from '../platform/sort.ts';

export type PressEventSortField = 'STARTS_AT' | 'TITLE' | 'KIND' | 'STATE';

export const PressEventSort = sortOf<PressEventSortField>('PressEvent', {
  STARTS_AT: 'The start.',
  TITLE: "The title, in the caller's language and alphabet.",
  KIND: 'The kind.',
  STATE: 'The state.',
});

/** SQL after `order by`; latest first where nothing is asked. */
export function pressEventOrder(sort: Sort<PressEventSortField> | null | undefined, read: Reading): string {
  const by: Record<PressEventSortField, string> = {
    STARTS_AT: 'e.starts_at',
    TITLE: `localized(e.title, '${read.tag}') collate ${collation(read)}`,
    KIND: 'e.kind',
    STATE: 'e.state',
  };
  return orderBy(sort, by, { field: 'STARTS_AT', direction: 'DESC' }, 'e.starts_at desc, e.id');
}
