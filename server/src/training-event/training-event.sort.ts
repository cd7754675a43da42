import { Field, InputType } from 'type-graphql';
import { graphqlEnum } from '../platform/enum.ts';
import { GraphQLSortDirection } from '../platform/scalars.ts';
import { collation, type Reading } from '../platform/shape.ts';

type SortField = 'STARTS_ON' | 'TITLE' | 'KIND' | 'STATE';

const GraphQLTrainingEventSortField = graphqlEnum<SortField>(
  'TrainingEventSortField',
  'What training events are sorted by.',
  {
    STARTS_ON: 'The first day.',
    TITLE: "The title, in the caller's language and alphabet.",
    KIND: 'The kind.',
    STATE: 'The state.',
  },
);

@InputType({ description: 'How training events are sorted.' })
export class TrainingEventSort {
  @Field(() => GraphQLTrainingEventSortField, { description: 'By what.' })
  field!: SortField;

  @Field(() => GraphQLSortDirection, { defaultValue: 'ASC', description: 'Which end first.' })
  direction!: 'ASC' | 'DESC';
}

/** SQL after `order by`; latest first where nothing is asked. */
export function trainingEventOrder(sort: TrainingEventSort | null | undefined, read: Reading): string {
  const by: Record<SortField, string> = {
    STARTS_ON: 'e.starts_on',
    TITLE: `localized(e.title, '${read.tag}') collate ${collation(read)}`,
    KIND: 'e.kind',
    STATE: 'e.state',
  };
  const { field, direction } = sort ?? { field: 'STARTS_ON', direction: 'DESC' };
  return `${by[field]} ${direction === 'DESC' ? 'desc' : 'asc'}, e.starts_on desc, e.id`;
}
