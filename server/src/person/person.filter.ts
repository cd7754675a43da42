import { sql } from 'kysely';
import { Field, ID, InputType } from 'type-graphql';
import type { Occupation } from '@bitim/schema/vocabulary/person';
import { AsSent, Id } from '../platform/checks.ts';
import { type Condition, searched, when } from '../platform/read.ts';
import { collation, type Reading } from '../platform/shape.ts';
import { orderBy, type Sort, sortOf } from '../platform/sort.ts';
import { GraphQLOccupation } from './person.type.ts';

@InputType({ description: 'Which persons; every condition given must hold.' })
export class PersonFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words of the name or organisation, at most 100 characters; Kazakh letters are forgiven.',
  })
  @AsSent(1, 100)
  search?: string | null;

  @Field(() => GraphQLOccupation, { nullable: true, description: 'Of this occupation.' })
  occupation?: Occupation | null;

  @Field(() => Boolean, { nullable: true, description: 'Who can be chosen as a trainer, or who cannot.' })
  trainer?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Working at this court.' })
  @Id()
  courtId?: string | null;
}

/** E-mail addresses are not searched: an answer would tell of an address that the caller may not read. */
export function personConditions(filter: PersonFilter): Condition[] {
  return [
    ...searched(filter.search, 'e.full_name', 'e.organisation'),
    ...when(filter.occupation, (occupation) => sql`e.occupation = ${occupation}`),
    ...when(filter.trainer, (yes) => sql`e.trainer = ${yes}`),
    ...when(filter.courtId, (id) => sql`e.court_id = ${id}`),
  ];
}

export type PersonSortField = 'NAME' | 'OCCUPATION';

export const PersonSort = sortOf<PersonSortField>('Person', {
  NAME: "The name, in the caller's alphabet.",
  OCCUPATION: 'The occupation.',
});

/** SQL after `order by`; by name where nothing is asked. */
export function personOrder(sort: Sort<PersonSortField> | null, read: Reading): string {
  const name = `e.full_name collate ${collation(read)}`;
  return orderBy(
    sort,
    { NAME: name, OCCUPATION: 'e.occupation' },
    { field: 'NAME', direction: 'ASC' },
    `${name}, e.id`,
  );
}
