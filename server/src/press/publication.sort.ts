import { collation, type Reading } from '../platform/shape.ts';
import { orderBy, type Sort, sortOf } from '../platform/sort.ts';

export type PublicationSortField = 'PUBLISHED_ON' | 'TITLE' | 'KIND' | 'OUTLET';

export const PublicationSort = sortOf<PublicationSortField>('Publication', {
  PUBLISHED_ON: 'The day it came out.',
  TITLE: "The headline, in the caller's language and alphabet.",
  KIND: 'The kind.',
  OUTLET: "The name of the outlet, in the caller's language and alphabet.",
});

/** SQL after `order by`; latest first where nothing is asked. */
export function publicationOrder(sort: Sort<PublicationSortField> | null | undefined, read: Reading): string {
  const named = (text: string) => `localized(${text}, '${read.tag}') collate ${collation(read)}`;
  const by: Record<PublicationSortField, string> = {
    PUBLISHED_ON: 'e.published_on',
    TITLE: named('e.title'),
    KIND: 'e.kind',
    OUTLET: named('(select name from outlet where id = e.outlet_id)'),
  };
  return orderBy(sort, by, { field: 'PUBLISHED_ON', direction: 'DESC' }, 'e.published_on desc, e.id');
}
