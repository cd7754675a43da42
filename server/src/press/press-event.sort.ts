import { Field, InputType } from 'type-graphql';
import { graphqlEnum } from '../platform/enum.ts';
import { GraphQLSortDirection } from '../platform/scalars.ts';
import { collation, type Reading } from '../platform/shape.ts';

type SortField = 'STARTS_AT' | 'TITLE' | 'KIND' | 'STATE';

const GraphQLPressEventSortField = graphqlEnum<SortField>(
  'PressEventSortField',
  'What press events are sorted by.',
  {
    STARTS_AT: 'The start.',
    TITLE: "The title, in the caller's language and alphabet.",
    KIND: 'The kind.',
    STATE: 'The state.',
  },
);

@InputType({ description: 'How press events are sorted.' })
export class PressEventSort {
  @Field(() => GraphQLPressEventSortField, { description: 'By what.' })
  field!: SortField;

  @Field(() => GraphQLSortDirection, { defaultValue: 'ASC', description: 'Which end first.' })
  direction!: 'ASC' | 'DESC';
}

/** SQL after `order by`; latest first where nothing is asked. */
export function pressEventOrder(sort: PressEventSort | null | undefined, read: Reading): string {
  const by: Record<SortField, string> = {
    STARTS_AT: 'e.starts_at',
    TITLE: `localized(e.title, '${read.tag}') collate ${collation(read)}`,
    KIND: 'e.kind',
    STATE: 'e.state',
  };
  const { field, direction } = sort ?? { field: 'STARTS_AT', direction: 'DESC' };
  return `${by[field]} ${direction === 'DESC' ? 'desc' : 'asc'}, e.starts_at desc, e.id`;
}
