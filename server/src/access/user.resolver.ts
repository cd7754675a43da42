import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { type Connection, PageArgs } from '../platform/connection.ts';
import { readOne, readPage } from '../platform/read.ts';
import type { Sort } from '../platform/sort.ts';
import type { SignedInContext } from './request-context.ts';
import { userConditions, UserFilter, userOrder, UserSort, type UserSortField } from './user.filter.ts';
import { userSource } from './user.shape.ts';
import { UserConnection, UserType } from './user.type.ts';

/** Accounts, for administrators. */
@Resolver()
export class UserResolver {
  @Authorized('MANAGE_USERS')
  @Query(() => UserConnection, { description: 'Accounts, by name unless told otherwise. For administrators.' })
  users(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => UserFilter, { nullable: true, description: 'Which; null: all.' }) filter: UserFilter | null,
    @Arg('sort', () => UserSort, { nullable: true, description: 'In which order.' }) sort: Sort<UserSortField> | null,
    @Ctx() { em, read }: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection> {
    return readPage(em, { ...userSource, where: userConditions(filter ?? {}), orderBy: userOrder(sort, read) }, page, read, info);
  }

  @Authorized('MANAGE_USERS')
  @Query(() => UserType, { nullable: true, description: 'One account; null when there is none. For administrators.' })
  user(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() { em, read }: SignedInContext, @Info() info: GraphQLResolveInfo) {
    return readOne(em, userSource, id, [], read, info);
  }
}
