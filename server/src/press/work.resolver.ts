import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Authorized,
  Ctx,
  FieldResolver,
  ID,
  Info,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Action } from '@bitim/schema/vocabulary/access';
import { answer } from '../access/answer.ts';
import { mayRole } from '../access/policy.ts';
import type { SignedInContext } from '../access/request-context.ts';
import { VersionedInput } from '../platform/claim.ts';
import { type Connection, PageArgs } from '../platform/connection.ts';
import type { Sort } from '../platform/sort.ts';
import { readOne, readPage, searched } from '../platform/read.ts';
import { createWork } from './create-work.ts';
import { deleteWork } from './delete-work.ts';
import { editWork } from './edit-work.ts';
import { ChangeWorkResult, CreateWorkResult, DeleteWorkResult } from './press.result.ts';
import { workShape } from './press.shape.ts';
import { WorkConnection, WorkType } from './press.type.ts';
import {
  CreateWorkInput,
  EditWorkInput,
  WorkFilter,
  workOrder,
  WorkSort,
  type WorkSortField,
} from './work.input.ts';

const workSource = { table: 'work', shape: workShape };

/** What the shape brings for fields that are decided in code. */
interface Facts {
  allowedActions: { writable: boolean; used: boolean };
}

@Resolver(() => WorkType)
export class WorkResolver {
  @Authorized('READ_REGISTER')
  @Query(() => WorkConnection, { description: 'Works, by title.' })
  works(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => WorkFilter, { nullable: true, description: 'Which; null: all.' })
    filter: WorkFilter | null,
    @Arg('sort', () => WorkSort, { nullable: true, description: 'In which order.' })
    sort: Sort<WorkSortField> | null,
    @Ctx() { em, read }: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection> {
    const where = searched(filter?.search, 'e.title');
    return readPage(em, { ...workSource, where, orderBy: workOrder(sort, read) }, page, read, info);
  }

  @Authorized('READ_REGISTER')
  @Query(() => WorkType, { nullable: true, description: 'One work; null when there is none.' })
  work(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { em, read }: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return readOne(em, workSource, id, [], read, info);
  }

  @Authorized('WRITE_PRESS')
  @Mutation(() => CreateWorkResult, { description: 'Puts a work into the register.' })
  async createWork(
    @Arg('input', () => CreateWorkInput, { description: 'The work.' }) input: CreateWorkInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, workSource, await createWork(context, input));
  }

  @Authorized('WRITE_PRESS')
  @Mutation(() => ChangeWorkResult, { description: 'Gives a work another title.' })
  async editWork(
    @Arg('input', () => EditWorkInput, { description: 'The work as it should be.' }) input: EditWorkInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, workSource, await editWork(context, input));
  }

  @Authorized('WRITE_PRESS')
  @Mutation(() => DeleteWorkResult, { description: 'Removes a work that has no publication.' })
  deleteWork(
    @Arg('input', () => VersionedInput, { description: 'The work as last seen.' }) input: VersionedInput,
    @Ctx() context: SignedInContext,
  ): Promise<object> {
    return deleteWork(context, input);
  }

  @FieldResolver()
  allowedActions(
    @Root() { allowedActions: { writable, used } }: Facts,
    @Ctx() { viewer }: SignedInContext,
  ): Action[] {
    if (!writable || !mayRole(viewer.role, 'WRITE_PRESS')) return [];
    return used ? ['EDIT'] : ['EDIT', 'DELETE'];
  }
}
