import { sql } from 'kysely';
import { Field, ID, InputType } from 'type-graphql';
import type { OutletKind, OutletReach } from '@bitim/schema/vocabulary/publication';
import { AsSent, Id } from '../platform/checks.ts';
import { type Condition, searched, when } from '../platform/read.ts';
import { collation, type Reading } from '../platform/shape.ts';
import { orderBy, type Sort, sortOf } from '../platform/sort.ts';
import { GraphQLOutletKind, GraphQLOutletReach } from './press.enum.ts';

@InputType({ description: 'Which outlets; every condition given must hold.' })
export class OutletFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words of the name or of another name, at most 100 characters; Kazakh letters are forgiven.',
  })
  @AsSent(1, 100)
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
    ...searched(filter.search, 'e.name', `array_to_string(e.aliases, ' ')`),
    ...when(filter.kind, (kind) => sql`e.kind = ${kind}`),
    ...when(filter.reach, (reach) => sql`e.reach = ${reach}`),
    ...when(filter.regionId, (id) => sql`e.region_id = ${id}`),
  ];
}

export type OutletSortField = 'NAME' | 'KIND';

export const OutletSort = sortOf<OutletSortField>('Outlet', {
  NAME: "The name, in the caller's language and alphabet.",
  KIND: 'The kind.',
});

/** SQL after `order by`; by name where nothing is asked. */
export function outletOrder(sort: Sort<OutletSortField> | null | undefined, read: Reading): string {
  const name = `localized(e.name, '${read.tag}') collate ${collation(read)}`;
  const by: Record<OutletSortField, string> = { NAME: name, KIND: 'e.kind' };
  return orderBy(sort, by, { field: 'NAME', direction: 'ASC' }, `${name}, e.id`);
}
