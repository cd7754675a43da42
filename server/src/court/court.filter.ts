import { sql } from 'kysely';
import { Field, ID, InputType } from 'type-graphql';
import type { CourtLevel } from '@bitim/schema/vocabulary/court';
import { Id, Text } from '../platform/checks.ts';
import { graphqlEnum } from '../platform/enum.ts';
import { type Condition, searched, when } from '../platform/read.ts';
import { GraphQLSortDirection, LocalDate } from '../platform/scalars.ts';
import { collation, type Reading } from '../platform/shape.ts';
import { GraphQLCourtLevel } from './court.enum.ts';
import { openOn } from './open-on.ts';

@InputType({ description: 'Which courts; every condition given must hold.' })
export class CourtFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words of the name or seat, at most 100 characters; Kazakh letters are forgiven.',
  })
  @Text(1, 100)
  search?: string | null;

  @Field(() => GraphQLCourtLevel, { nullable: true, description: 'Of this level.' })
  level?: CourtLevel | null;

  @Field(() => ID, { nullable: true, description: 'In this region.' })
  @Id()
  regionId?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Open on this day.' })
  validOn?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'That the caller may write for.' })
  mine?: boolean | null;
}

export function courtConditions(filter: CourtFilter, read: Reading): Condition[] {
  return [
    ...searched(filter.search, 'e.name', 'e.seat'),
    ...when(filter.level, (level) => sql`e.level = ${level}`),
    ...when(filter.regionId, (id) => sql`e.region_id = ${id}`),
    ...when(filter.validOn, (day) => openOn('e', day)),
    ...(filter.mine ? [sql.raw(read.inScope('e.id'))] : []),
  ];
}

type SortField = 'NAME' | 'LEVEL' | 'REGION' | 'CODE';

const GraphQLCourtSortField = graphqlEnum<SortField>('CourtSortField', 'What courts are sorted by.', {
  NAME: "The name, in the caller's language and alphabet.",
  LEVEL: 'The level.',
  REGION: 'The name of the region.',
  CODE: 'The code.',
});

@InputType({ description: 'How courts are sorted.' })
export class CourtSort {
  @Field(() => GraphQLCourtSortField, { description: 'By what.' })
  field!: SortField;

  @Field(() => GraphQLSortDirection, { defaultValue: 'ASC', description: 'Which end first.' })
  direction!: 'ASC' | 'DESC';
}

/** SQL after `order by`; by name where nothing is asked. */
export function courtOrder(sort: CourtSort | null | undefined, read: Reading): string {
  const named = (row: string) => `localized(${row}, '${read.tag}') collate ${collation(read)}`;
  const by: Record<SortField, string> = {
    NAME: named('e.name'),
    LEVEL: 'e.level',
    REGION: named('(select name from region where id = e.region_id)'),
    CODE: 'e.code',
  };
  const { field, direction } = sort ?? { field: 'NAME', direction: 'ASC' };
  return `${by[field]} ${direction === 'DESC' ? 'desc' : 'asc'}, ${by.NAME}, e.id`;
}
