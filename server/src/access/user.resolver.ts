import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { VersionedInput } from '../platform/claim.ts';
import { type Connection, PageArgs } from '../platform/connection.ts';
import { readOne, readPage } from '../platform/read.ts';
import type { Sort } from '../platform/sort.ts';
import type { UserError } from '../platform/user-error.ts';
import { answer } from './answer.ts';
import { createUser } from './create-user.ts';
import { activateUser, deactivateUser } from './deactivate-user.ts';
import { editUser } from './edit-user.ts';
import { IssuePasswordCodeInput, issuePasswordCode, type PasswordCode } from './issue-password-code.ts';
import type { SignedInContext } from './request-context.ts';
import { userConditions, UserFilter, userOrder, UserSort, type UserSortField } from './user.filter.ts';
import { CreateUserInput, EditUserInput } from './user.input.ts';
import { ChangeUserResult, CreateUserResult, PasswordCodeResult } from './user.result.ts';
import { userSource } from './user.shape.ts';
import { UserConnection, UserType } from './user.type.ts';

/** Accounts, for administrators. */
@Resolver()
export class UserResolver {
  @Authorized('MANAGE_USERS')
  @Query(() => UserConnection, {
    description: 'Accounts, by name unless told otherwise. For administrators.',
  })
  users(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => UserFilter, { nullable: true, description: 'Which; null: all.' })
    filter: UserFilter | null,
    @Arg('sort', () => UserSort, { nullable: true, description: 'In which order.' })
    sort: Sort<UserSortField> | null,
    @Ctx() { em, read }: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection> {
    return readPage(
      em,
      { ...userSource, where: userConditions(filter ?? {}), orderBy: userOrder(sort, read) },
      page,
      read,
      info,
    );
  }

  @Authorized('MANAGE_USERS')
  @Query(() => UserType, {
    nullable: true,
    description: 'One account; null when there is none. For administrators.',
  })
  user(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { em, read }: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(em, userSource, id, [], read, info);
  }

  @Authorized('MANAGE_USERS')
  @Mutation(() => CreateUserResult, { description: 'Opens an account.' })
  async createUser(
    @Arg('input', () => CreateUserInput, { description: 'The account.' }) input: CreateUserInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, userSource, await createUser(context, input));
  }

  @Authorized('MANAGE_USERS')
  @Mutation(() => ChangeUserResult, {
    description: "Changes an account; nobody changes one's own role or scope.",
  })
  async editUser(
    @Arg('input', () => EditUserInput, { description: 'The account as it should be.' }) input: EditUserInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, userSource, await editUser(context, input));
  }

  @Authorized('MANAGE_USERS')
  @Mutation(() => ChangeUserResult, {
    description: "Closes an account and ends its sessions; nobody closes one's own.",
  })
  async deactivateUser(
    @Arg('input', () => VersionedInput, { description: 'The account as last seen.' }) input: VersionedInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, userSource, await deactivateUser(context, input));
  }

  @Authorized('MANAGE_USERS')
  @Mutation(() => ChangeUserResult, { description: 'Opens a closed account again.' })
  async activateUser(
    @Arg('input', () => VersionedInput, { description: 'The account as last seen.' }) input: VersionedInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, userSource, await activateUser(context, input));
  }

  @Authorized('MANAGE_USERS')
  @Mutation(() => PasswordCodeResult, {
    description: 'Makes a one-time code, good for 48 hours, by which a password is set.',
  })
  issuePasswordCode(
    @Arg('input', () => IssuePasswordCodeInput, { description: 'For whom.' }) input: IssuePasswordCodeInput,
    @Ctx() context: SignedInContext,
  ): Promise<PasswordCode | UserError> {
    return issuePasswordCode(context, input);
  }
}
