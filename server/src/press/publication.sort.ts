import { Field, InputType } from 'type-graphql';
import { graphqlEnum } from '../platform/enum.ts';
import { GraphQLSortDirection } from '../platform/scalars.ts';
import { collation, type Reading } from '../platform/shape.ts';

type SortField = 'PUBLISHED_ON' | 'TITLE' | 'KIND' | 'OUTLET';

const GraphQLPublicationSortField = graphqlEnum<SortField>(
  'PublicationSortField',
  'What publications are sorted by.',
  {
    PUBLISHED_ON: 'The day it came out.',
    TITLE: "The headline, in the caller's language and alphabet.",
    KIND: 'The kind.',
    OUTLET: "The name of the outlet, in the caller's language and alphabet.",
  },
);

@InputType({ description: 'How publications are sorted.' })
export class PublicationSort {
  @Field(() => GraphQLPublicationSortField, { description: 'By what.' })
  field!: SortField;

  @Field(() => GraphQLSortDirection, { defaultValue: 'ASC', description: 'Which end first.' })
  direction!: 'ASC' | 'DESC';
}

/** SQL after `order by`; latest first where nothing is asked. */
export function publicationOrder(sort: PublicationSort | null | undefined, read: Reading): string {
  const named = (text: string) => `localized(${text}, '${read.tag}') collate ${collation(read)}`;
  const by: Record<SortField, string> = {
    PUBLISHED_ON: 'e.published_on',
    TITLE: named('e.title'),
    KIND: 'e.kind',
    OUTLET: named('(select name from outlet where id = e.outlet_id)'),
  };
  const { field, direction } = sort ?? { field: 'PUBLISHED_ON', direction: 'DESC' };
  return `${by[field]} ${direction === 'DESC' ? 'desc' : 'asc'}, e.published_on desc, e.id`;
}
