import { sql } from 'kysely';
import { Field, ID, InputType } from 'type-graphql';
import type { AssetKind } from '@bitim/schema/vocabulary/asset';
import { AsSent, Id, ListOf } from '../platform/checks.ts';
import { type Condition, searched, when } from '../platform/read.ts';
import { LocalDate } from '../platform/scalars.ts';
import { collation, type Reading } from '../platform/shape.ts';
import { orderBy, type Sort, sortOf } from '../platform/sort.ts';
import { GraphQLAssetKind } from './asset.enum.ts';

@InputType({ description: 'Which assets; every condition given must hold.' })
export class AssetFilter {
  @Field(() => String, {
    nullable: true,
    description:
      "Words of the description or of the court's name, at most 100 characters; Kazakh letters are forgiven.",
  })
  @AsSent(1, 100)
  search?: string | null;

  @Field(() => [GraphQLAssetKind], { nullable: true, description: 'One of these kinds.' })
  @ListOf(1, 10)
  kinds?: AssetKind[] | null;

  @Field(() => ID, { nullable: true, description: 'At this court.' })
  @Id()
  courtId?: string | null;

  @Field(() => ID, { nullable: true, description: 'At a court of this region.' })
  @Id()
  regionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Made for this programme.' })
  @Id()
  programmeId?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Standing there on this day.' })
  inPlaceOn?: string | null;

  @Field(() => Boolean, { nullable: true, description: "At one of the caller's courts." })
  mine?: boolean | null;
}

export function assetConditions(filter: AssetFilter, read: Reading): Condition[] {
  return [
    ...searched(filter.search, 'e.description', '(select name from court where id = e.court_id)'),
    ...when(filter.kinds, (kinds) => sql`e.kind = any(${kinds}::text[])`),
    ...when(filter.courtId, (id) => sql`e.court_id = ${id}`),
    ...when(filter.regionId, (id) => sql`e.court_id in (select id from court where region_id = ${id})`),
    ...when(filter.programmeId, (id) => sql`e.programme_id = ${id}`),
    ...when(
      filter.inPlaceOn,
      (day) => sql`e.placed_on <= ${day}::date and coalesce(e.removed_on > ${day}::date, true)`,
    ),
    ...(filter.mine ? [sql.raw(read.inScope('e.court_id'))] : []),
  ];
}

export type AssetSortField = 'PLACED_ON' | 'KIND' | 'COURT';

export const AssetSort = sortOf<AssetSortField>('Asset', {
  PLACED_ON: 'The first day on which it stood there.',
  KIND: 'The kind.',
  COURT: "The court's name, in the caller's language and alphabet.",
});

/** SQL after `order by`; latest first where nothing is asked. */
export function assetOrder(sort: Sort<AssetSortField> | null, read: Reading): string {
  const court = `localized((select name from court where id = e.court_id), '${read.tag}') collate ${collation(read)}`;
  const by = { PLACED_ON: 'e.placed_on', KIND: 'e.kind', COURT: court };
  return orderBy(sort, by, { field: 'PLACED_ON', direction: 'DESC' }, 'e.placed_on desc, e.id');
}
