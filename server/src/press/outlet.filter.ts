import { sql } from 'kysely';
import { Field, ID, InputType } from 'type-graphql';
import type { OutletKind, OutletReach } from '@bitim/schema/vocabulary/publication';
import { Id, Text } from '../platform/checks.ts';
import { graphqlEnum } from '../platform/enum.ts';
import { type Condition, searched, when } from '../platform/read.ts';
import { GraphQLSortDirection } from '../platform/scalars.ts';
import { collation, type Reading } from '../platform/shape.ts';
import { GraphQLOutletKind, GraphQLOutletReach } from './press.enum.ts';

@InputType({ description: 'Which outlets; every condition given must hold.' })
export class OutletFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words of the name, at most 100 characters; Kazakh letters are forgiven.',
  })
  @Text(1, 100)
  search?: string | null;

  @Field(() => GraphQLOutletKind, { nullable: true, description: 'Of this kind.' })
  kind?: OutletKind | null;

  @Field(() => GraphQLOutletReach, { nullable: true, description: 'Of this reach.' })
  reach?: OutletReach | null;

  @Field(() => ID, { nullable: true, description: 'Of this region.' })
  @Id()
  regionId?: string | null;
}

export function outletConditions(filter: OutletFilter): Condition[] {
  return [
    ...searched(filter.search, 'e.name'),
    ...when(filter.kind, (kind) => sql`e.kind = ${kind}`),
    ...when(filter.reach, (reach) => sql`e.reach = ${reach}`),
    ...when(filter.regionId, (id) => sql`e.region_id = ${id}`),
  ];
}

type SortField = 'NAME' | 'KIND';

const GraphQLOutletSortField = graphqlEnum<SortField>('OutletSortField', 'What outlets are sorted by.', {
  NAME: "The name, in the caller's language and alphabet.",
  KIND: 'The kind.',
});

@InputType({ description: 'How outlets are sorted.' })
export class OutletSort {
  @Field(() => GraphQLOutletSortField, { description: 'By what.' })
  field!: SortField;

  @Field(() => GraphQLSortDirection, { defaultValue: 'ASC', description: 'Which end first.' })
  direction!: 'ASC' | 'DESC';
}

/** SQL after `order by`; by name where nothing is asked. */
export function outletOrder(sort: OutletSort | null | undefined, read: Reading): string {
  const name = `localized(e.name, '${read.tag}') collate ${collation(read)}`;
  const { field, direction } = sort ?? { field: 'NAME', direction: 'ASC' };
  return `${field === 'KIND' ? 'e.kind' : name} ${direction === 'DESC' ? 'desc' : 'asc'}, ${name}, e.id`;
}
