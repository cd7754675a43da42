import { sql } from 'kysely';
import { Field, InputType } from 'type-graphql';
import type { Role } from '@bitim/schema/vocabulary/access';
import { AsSent } from '../platform/checks.ts';
import { type Condition, searched, when } from '../platform/read.ts';
import { collation, type Reading } from '../platform/shape.ts';
import { orderBy, type Sort, sortOf } from '../platform/sort.ts';
import { GraphQLRole } from './access.enum.ts';

@InputType({ description: 'Which accounts; every condition given must hold.' })
export class UserFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words of the name or e-mail address, at most 100 characters; Kazakh letters are forgiven.',
  })
  @AsSent(1, 100)
  search?: string | null;

  @Field(() => GraphQLRole, { nullable: true, description: 'Of this role.' })
  role?: Role | null;

  @Field(() => Boolean, { nullable: true, description: 'Who can sign in, or who cannot.' })
  active?: boolean | null;
}

export function userConditions(filter: UserFilter): Condition[] {
  return [
    ...searched(filter.search, 'e.name', 'e.email'),
    ...when(filter.role, (role) => sql`e.role = ${role}`),
    ...when(filter.active, (active) => sql`e.active = ${active}`),
  ];
}

export type UserSortField = 'NAME' | 'EMAIL' | 'ROLE';

export const UserSort = sortOf<UserSortField>('User', {
  NAME: "The name, in the caller's alphabet.",
  EMAIL: 'The e-mail address.',
  ROLE: 'The role.',
});

/** SQL after `order by`; by name where nothing is asked. */
export function userOrder(sort: Sort<UserSortField> | null, read: Reading): string {
  const name = `e.name collate ${collation(read)}`;
  return orderBy(
    sort,
    { NAME: name, EMAIL: 'lower(e.email)', ROLE: 'e.role' },
    { field: 'NAME', direction: 'ASC' },
    `${name}, e.id`,
  );
}
