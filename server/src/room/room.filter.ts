import { sql } from 'kysely';
import { Field, ID, InputType, Int } from 'type-graphql';
import { AsSent, Id, Ids, Whole } from '../platform/checks.ts';
import { type Condition, searched, when } from '../platform/read.ts';
import { LocalDate } from '../platform/scalars.ts';
import { collation, type Reading } from '../platform/shape.ts';
import { orderBy, type Sort, sortOf } from '../platform/sort.ts';

@InputType({ description: 'Which rooms; every condition given must hold.' })
export class RoomFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'Words of the name, the location or the court, at most 100 characters; Kazakh letters are forgiven.',
  })
  @AsSent(1, 100)
  search?: string | null;

  @Field(() => ID, { nullable: true, description: 'At this court.' })
  @Id()
  courtId?: string | null;

  @Field(() => ID, { nullable: true, description: 'At a court of this region.' })
  @Id()
  regionId?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'In use on this day.' })
  inUseOn?: string | null;

  @Field(() => Int, { nullable: true, description: 'With so many seats or more.' })
  @Whole(1, 100_000)
  capacityFrom?: number | null;

  @Field(() => [ID], {
    nullable: true,
    description: "That an event of these courts may take: at one of them, or within the caller's scope.",
  })
  @Ids(0, 20)
  forHosts?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: "At one of the caller's courts." })
  mine?: boolean | null;
}

export function roomConditions(filter: RoomFilter, read: Reading): Condition[] {
  const mine = read.inScope('e.court_id');
  return [
    ...searched(filter.search, 'e.name', 'e.location', '(select name from court where id = e.court_id)'),
    ...when(filter.courtId, (id) => sql`e.court_id = ${id}`),
    ...when(filter.regionId, (id) => sql`e.court_id in (select id from court where region_id = ${id})`),
    ...when(filter.inUseOn, (day) => sql`coalesce(e.retired_on > ${day}::date, true)`),
    ...when(filter.capacityFrom, (seats) => sql`e.capacity >= ${seats}`),
    ...when(filter.forHosts, (ids) => sql`e.court_id = any(${ids}::uuid[]) or ${sql.raw(mine)}`),
    ...(filter.mine ? [sql.raw(mine)] : []),
  ];
}

export type RoomSortField = 'NAME' | 'COURT' | 'CAPACITY';

export const RoomSort = sortOf<RoomSortField>('Room', {
  NAME: "The name, in the caller's language and alphabet.",
  COURT: "The court's name, in the caller's language and alphabet.",
  CAPACITY: 'How many seats.',
});

/** SQL after `order by`; by name where nothing is asked. */
export function roomOrder(sort: Sort<RoomSortField> | null, read: Reading): string {
  const sorted = (name: string) => `localized(${name}, '${read.tag}') collate ${collation(read)}`;
  const by = {
    NAME: sorted('e.name'),
    COURT: sorted('(select name from court where id = e.court_id)'),
    CAPACITY: 'e.capacity',
  };
  return orderBy(sort, by, { field: 'NAME', direction: 'ASC' }, `${by.NAME}, e.id`);
}
