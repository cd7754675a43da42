import { sql } from 'kysely';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { SignedInContext } from '../access/request-context.ts';
import { type Connection, PageArgs } from '../platform/connection.ts';
import { readList, readOne, readPage, when } from '../platform/read.ts';
import { LocalDate } from '../platform/scalars.ts';
import { selectionOf } from '../platform/selection.ts';
import { courtConditions, CourtFilter, courtOrder, CourtSort } from './court.filter.ts';
import { courtShape, regionShape } from './court.shape.ts';
import { CourtConnection, CourtType, RegionType } from './court.type.ts';

export const courtSource = { table: 'court', shape: courtShape };
export const regionSource = { table: 'region', shape: regionShape };

@Resolver()
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
}
