import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { Action } from '@bitim/schema/vocabulary/access';
import { simpleActions } from '../access/allowed-actions.ts';
import type { SignedInContext } from '../access/request-context.ts';
import { type Connection, PageArgs } from '../platform/connection.ts';
import { readOne, readPage } from '../platform/read.ts';
import type { Sort } from '../platform/sort.ts';
import {
  participationConditions,
  ParticipationFilter,
  participationOrder,
  ParticipationSort,
  type ParticipationSortField,
} from './participation.filter.ts';
import { participationSource } from './programme.shape.ts';
import { ParticipationConnection, ParticipationType } from './programme.type.ts';

@Resolver(() => ParticipationType)
export class ParticipationResolver {
  @Authorized('READ_REGISTER')
  @Query(() => ParticipationConnection, { description: 'Courts in programmes, by the name of the court unless told otherwise.' })
  participations(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ParticipationFilter, { nullable: true, description: 'Which; null: all.' }) filter: ParticipationFilter | null,
    @Arg('sort', () => ParticipationSort, { nullable: true, description: 'In which order.' }) sort: Sort<ParticipationSortField> | null,
    @Ctx() { em, read }: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection> {
    const list = { ...participationSource, where: participationConditions(filter ?? {}), orderBy: participationOrder(sort, read) };
    return readPage(em, list, page, read, info);
  }

  @Authorized('READ_REGISTER')
  @Query(() => ParticipationType, { nullable: true, description: 'One participation; null when there is none.' })
  participation(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() { em, read }: SignedInContext, @Info() info: GraphQLResolveInfo) {
    return readOne(em, participationSource, id, [], read, info);
  }

  @FieldResolver()
  allowedActions(@Root() { allowedActions }: { allowedActions: boolean }, @Ctx() { viewer }: SignedInContext): Action[] {
    return simpleActions(viewer, 'WRITE_PROGRAMMES', allowedActions);
  }
}
