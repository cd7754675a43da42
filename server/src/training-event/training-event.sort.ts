import { collation, type Reading } from '../platform/shape.ts';
import { orderBy, type Sort, sortOf } from '../platform/sort.ts';

export type TrainingEventSortField = 'STARTS_ON' | 'TITLE' | 'KIND' | 'STATE';

export const TrainingEventSort = sortOf<TrainingEventSortField>('TrainingEvent', {
  STARTS_ON: 'The first day.',
  TITLE: "The title, in the caller's language and alphabet.",
  KIND: 'The kind.',
  STATE: 'The state.',
});

/** SQL after `order by`; latest first where nothing is asked. */
export function trainingEventOrder(
  sort: Sort<TrainingEventSortField> | null | undefined,
  read: Reading,
): string {
  const by: Record<TrainingEventSortField, string> = {
    STARTS_ON: 'e.starts_on',
    TITLE: `localized(e.title, '${read.tag}') collate ${collation(read)}`,
    KIND: 'e.kind',
    STATE: 'e.state',
  };
  return orderBy(sort, by, { field: 'STARTS_ON', direction: 'DESC' }, 'e.starts_on desc, e.id');
}
