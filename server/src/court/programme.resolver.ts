import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { Action } from '@bitim/schema/vocabulary/access';
import { simpleActions } from '../access/allowed-actions.ts';
import type { SignedInContext } from '../access/request-context.ts';
import { type Connection, PageArgs } from '../platform/connection.ts';
import { readOne, readPage } from '../platform/read.ts';
import type { Sort } from '../platform/sort.ts';
import { programmeConditions, ProgrammeFilter, programmeOrder, ProgrammeSort, type ProgrammeSortField } from './programme.filter.ts';
import { programmeSource } from './programme.shape.ts';
import { ProgrammeConnection, ProgrammeType } from './programme.type.ts';

@Resolver(() => ProgrammeType)
export class ProgrammeResolver {
  @Authorized('READ_REGISTER')
  @Query(() => ProgrammeConnection, { description: 'Programmes, latest first.' })
  programmes(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ProgrammeFilter, { nullable: true, description: 'Which; null: all.' }) filter: ProgrammeFilter | null,
    @Arg('sort', () => ProgrammeSort, { nullable: true, description: 'In which order.' }) sort: Sort<ProgrammeSortField> | null,
    @Ctx() { em, read }: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection> {
    return readPage(em, { ...programmeSource, where: programmeConditions(filter ?? {}), orderBy: programmeOrder(sort, read) }, page, read, info);
  }

  @Authorized('READ_REGISTER')
  @Query(() => ProgrammeType, { nullable: true, description: 'One programme; null when there is none.' })
  programme(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() { em, read }: SignedInContext, @Info() info: GraphQLResolveInfo) {
    return readOne(em, programmeSource, id, [], read, info);
  }

  @FieldResolver()
  allowedActions(@Root() { allowedActions }: { allowedActions: boolean }, @Ctx() { viewer }: SignedInContext): Action[] {
    return simpleActions(viewer, 'WRITE_PROGRAMMES', allowedActions);
  }
}
