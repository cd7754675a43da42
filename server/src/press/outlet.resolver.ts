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
import { readOne, readPage } from '../platform/read.ts';
import { createOutlet } from './create-outlet.ts';
import { deleteOutlet } from './delete-outlet.ts';
import { editOutlet } from './edit-outlet.ts';
import {
  outletConditions,
  OutletFilter,
  outletOrder,
  OutletSort,
  type OutletSortField,
} from './outlet.filter.ts';
import { CreateOutletInput, EditOutletInput } from './outlet.input.ts';
import { outletShape } from './outlet.shape.ts';
import { OutletConnection, OutletType } from './outlet.type.ts';
import { ChangeOutletResult, CreateOutletResult, DeleteOutletResult } from './press.result.ts';

const outletSource = { table: 'outlet', shape: outletShape };

/** What the shape brings for fields that are decided in code. */
interface Facts {
  allowedActions: { writable: boolean; used: boolean };
}

@Resolver(() => OutletType)
export class OutletResolver {
  @Authorized('READ_REGISTER')
  @Query(() => OutletConnection, { description: 'Outlets, by name unless told otherwise.' })
  outlets(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => OutletFilter, { nullable: true, description: 'Which; null: all.' })
    filter: OutletFilter | null,
    @Arg('sort', () => OutletSort, { nullable: true, description: 'In which order.' })
    sort: Sort<OutletSortField> | null,
    @Ctx() { em, read }: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection> {
    const where = outletConditions(filter ?? {});
    return readPage(em, { ...outletSource, where, orderBy: outletOrder(sort, read) }, page, read, info);
  }

  @Authorized('READ_REGISTER')
  @Query(() => OutletType, { nullable: true, description: 'One outlet; null when there is none.' })
  outlet(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { em, read }: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return readOne(em, outletSource, id, [], read, info);
  }

  @Authorized('WRITE_PRESS')
  @Mutation(() => CreateOutletResult, { description: 'Puts an outlet into the register.' })
  async createOutlet(
    @Arg('input', () => CreateOutletInput, { description: 'The outlet.' }) input: CreateOutletInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, outletSource, await createOutlet(context, input));
  }

  @Authorized('WRITE_PRESS')
  @Mutation(() => ChangeOutletResult, { description: 'Replaces the facts of an outlet.' })
  async editOutlet(
    @Arg('input', () => EditOutletInput, { description: 'The outlet as it should be.' })
    input: EditOutletInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, outletSource, await editOutlet(context, input));
  }

  @Authorized('WRITE_PRESS')
  @Mutation(() => DeleteOutletResult, {
    description: 'Removes an outlet in which nothing of the register came out.',
  })
  deleteOutlet(
    @Arg('input', () => VersionedInput, { description: 'The outlet as last seen.' }) input: VersionedInput,
    @Ctx() context: SignedInContext,
  ): Promise<object> {
    return deleteOutlet(context, input);
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
