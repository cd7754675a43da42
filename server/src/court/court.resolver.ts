import { sql } from 'kysely';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { Action } from '@bitim/schema/vocabulary/access';
import { simpleActions } from '../access/allowed-actions.ts';
import type { SignedInContext } from '../access/request-context.ts';
import { type Connection, PageArgs } from '../platform/connection.ts';
import { readList, readOne, readPage, when } from '../platform/read.ts';
import { LocalDate } from '../platform/scalars.ts';
import { selectionOf } from '../platform/selection.ts';
import { courtConditions, CourtFilter, courtOrder, CourtSort } from './court.filter.ts';
import { courtSource, regionSource } from './court.shape.ts';
import { CourtConnection, CourtType, RegionType } from './court.type.ts';

@Resolver(() => CourtType)
export class CourtResolver {
  @Authorized('READ_REGISTER')
  @Query(() => [RegionType], { description: "Regions, in the alphabet of the caller's language." })
  regions(
    @Arg('on', () => LocalDate, { nullable: true, description: 'Those that existed on this day; null: all.' }) on: string | null,
    @Ctx() { em, read }: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object[]> {
    const where = when(on, (day) => sql`coalesce(e.valid_from <= ${day}::date, true) and coalesce(e.valid_to > ${day}::date, true)`);
    const orderBy = `localized(e.name, '${read.tag}') collate "${read.tag}-x-icu", e.code`;
    return readList(em, { ...regionSource, where, orderBy }, selectionOf(info), read);
  }

  @Authorized('READ_REGISTER')
  @Query(() => RegionType, { nullable: true, description: 'One region; null when there is none.' })
  region(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() { em, read }: SignedInContext, @Info() info: GraphQLResolveInfo) {
    return readOne(em, regionSource, id, [], read, info);
  }

  @Authorized('READ_REGISTER')
  @Query(() => CourtConnection, { description: 'Courts, by name unless told otherwise.' })
  courts(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => CourtFilter, { nullable: true, description: 'Which; null: all.' }) filter: CourtFilter | null,
    @Arg('sort', () => CourtSort, { nullable: true, description: 'In which order.' }) sort: CourtSort | null,
    @Ctx() { em, read }: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection> {
    return readPage(em, { ...courtSource, where: courtConditions(filter ?? {}, read), orderBy: courtOrder(sort, read) }, page, read, info);
  }

  @Authorized('READ_REGISTER')
  @Query(() => CourtType, { nullable: true, description: 'One court; null when there is none.' })
  court(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() { em, read }: SignedInContext, @Info() info: GraphQLResolveInfo) {
    return readOne(em, courtSource, id, [], read, info);
  }

  @FieldResolver()
  allowedActions(@Root() { allowedActions }: { allowedActions: boolean }, @Ctx() { viewer }: SignedInContext): Action[] {
    return simpleActions(viewer, 'WRITE_COURTS', allowedActions);
  }
}
