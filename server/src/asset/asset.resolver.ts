import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { Action } from '@bitim/schema/vocabulary/access';
import { simpleActions } from '../access/allowed-actions.ts';
import type { SignedInContext } from '../access/request-context.ts';
import { type Connection, PageArgs } from '../platform/connection.ts';
import { readOne, readPage } from '../platform/read.ts';
import type { Sort } from '../platform/sort.ts';
import { assetConditions, AssetFilter, assetOrder, AssetSort, type AssetSortField } from './asset.filter.ts';
import { assetSource } from './asset.shape.ts';
import { AssetConnection, AssetType } from './asset.type.ts';

/** What the shape brings for fields that are decided in code. */
interface Facts {
  allowedActions: { writable: boolean; removed: boolean };
}

@Resolver(() => AssetType)
export class AssetResolver {
  @Authorized('READ_REGISTER')
  @Query(() => AssetConnection, { description: 'Rooms, stands and banners; latest first.' })
  assets(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => AssetFilter, { nullable: true, description: 'Which; null: all.' }) filter: AssetFilter | null,
    @Arg('sort', () => AssetSort, { nullable: true, description: 'In which order.' }) sort: Sort<AssetSortField> | null,
    @Ctx() { em, read }: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection> {
    return readPage(em, { ...assetSource, where: assetConditions(filter ?? {}, read), orderBy: assetOrder(sort, read) }, page, read, info);
  }

  @Authorized('READ_REGISTER')
  @Query(() => AssetType, { nullable: true, description: 'One asset; null when there is none.' })
  asset(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() { em, read }: SignedInContext, @Info() info: GraphQLResolveInfo) {
    return readOne(em, assetSource, id, [], read, info);
  }

  @FieldResolver()
  allowedActions(@Root() { allowedActions: { writable, removed } }: Facts, @Ctx() { viewer }: SignedInContext): Action[] {
    const actions = simpleActions(viewer, 'WRITE_ASSETS', writable);
    return actions.length > 0 && !removed ? ['REMOVE', ...actions] : actions;
  }
}
