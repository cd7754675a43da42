import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { answer } from '../access/answer.ts';
import type { SignedInContext } from '../access/request-context.ts';
import { readList, readOne, when } from '../platform/read.ts';
import { LocalDate } from '../platform/scalars.ts';
import { collation } from '../platform/shape.ts';
import { selectionOf } from '../platform/selection.ts';
import { ChangeRegionResult, CreateRegionResult } from './court.result.ts';
import { regionSource } from './court.shape.ts';
import { RegionType } from './court.type.ts';
import { openOn } from './open-on.ts';
import { CreateRegionInput, EditRegionInput } from './region.input.ts';
import { createRegion, editRegion } from './write-region.ts';

@Resolver()
export class RegionResolver {
  @Authorized('READ_REGISTER')
  @Query(() => [RegionType], { description: "Regions, in the alphabet of the caller's language." })
  regions(
    @Arg('on', () => LocalDate, { nullable: true, description: 'Those that existed on this day; null: all.' })
    on: string | null,
    @Ctx() { em, read }: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object[]> {
    const where = when(on, (day) => openOn('e', day));
    const orderBy = `localized(e.name, '${read.tag}') collate ${collation(read)}, e.code`;
    return readList(em, { ...regionSource, where, orderBy }, selectionOf(info), read);
  }

  @Authorized('READ_REGISTER')
  @Query(() => RegionType, { nullable: true, description: 'One region; null when there is none.' })
  region(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { em, read }: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(em, regionSource, id, [], read, info);
  }

  @Authorized('WRITE_COURTS')
  @Mutation(() => CreateRegionResult, { description: 'Puts a region on the map.' })
  async createRegion(
    @Arg('input', () => CreateRegionInput, { description: 'The region.' }) input: CreateRegionInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, regionSource, await createRegion(context, input));
  }

  @Authorized('WRITE_COURTS')
  @Mutation(() => ChangeRegionResult, { description: 'Changes the facts of a region.' })
  async editRegion(
    @Arg('input', () => EditRegionInput, { description: 'The region as it should be.' })
    input: EditRegionInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, regionSource, await editRegion(context, input));
  }
}
