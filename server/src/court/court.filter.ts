import { sql } from 'kysely';
import { Field, ID, InputType } from 'type-graphql';
import type { CourtLevel } from '@bitim/schema/vocabulary/court';
import { AsSent, Id } from '../platform/checks.ts';
import { type Condition, searched, when } from '../platform/read.ts';
import { LocalDate } from '../platform/scalars.ts';
import { collation, type Reading } from '../platform/shape.ts';
import { orderBy, type Sort, sortOf } from '../platform/sort.ts';
import { GraphQLCourtLevel } from './court.enum.ts';
import { openOn } from './open-on.ts';

@InputType({ description: 'Which courts; every condition given must hold.' })
export class CourtFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words of the name or seat, at most 100 characters; Kazakh letters are forgiven.',
  })
  @AsSent(1, 100)
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

export type CourtSortField = 'NAME' | 'LEVEL' | 'REGION' | 'CODE';

export const CourtSort = sortOf<CourtSortField>('Court', {
  NAME: "The name, in the caller's language and alphabet.",
  LEVEL: 'The level.',
  REGION: 'The name of the region.',
  CODE: 'The code.',
});

/** SQL after `order by`; by name where nothing is asked. */
export function courtOrder(sort: Sort<CourtSortField> | null | undefined, read: Reading): string {
  const named = (row: string) => `localized(${row}, '${read.tag}') collate ${collation(read)}`;
  const by: Record<CourtSortField, string> = {
    NAME: named('e.name'),
    LEVEL: 'e.level',
    REGION: named('(select name from region where id = e.region_id)'),
    CODE: 'e.code',
  };
  return orderBy(sort, by, { field: 'NAME', direction: 'ASC' }, `${by.NAME}, e.id`);
}
