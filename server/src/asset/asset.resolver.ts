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
import { simpleActions } from '../access/allowed-actions.ts';
import { answer } from '../access/answer.ts';
import type { SignedInContext } from '../access/request-context.ts';
import { VersionedInput } from '../platform/claim.ts';
import { type Connection, PageArgs } from '../platform/connection.ts';
import { readOne, readPage } from '../platform/read.ts';
import type { Sort } from '../platform/sort.ts';
import { assetConditions, AssetFilter, assetOrder, AssetSort, type AssetSortField } from './asset.filter.ts';
import { CreateAssetInput, EditAssetInput } from './asset.input.ts';
import { ChangeAssetResult, CreateAssetResult, DeleteAssetResult } from './asset.result.ts';
import { assetSource } from './asset.shape.ts';
import { AssetConnection, AssetType } from './asset.type.ts';
import { createAsset } from './create-asset.ts';
import { deleteAsset } from './delete-asset.ts';
import { editAsset } from './edit-asset.ts';
import { RemoveAssetInput, removeAsset } from './remove-asset.ts';

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
    @Arg('filter', () => AssetFilter, { nullable: true, description: 'Which; null: all.' })
    filter: AssetFilter | null,
    @Arg('sort', () => AssetSort, { nullable: true, description: 'In which order.' })
    sort: Sort<AssetSortField> | null,
    @Ctx() { em, read }: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection> {
    return readPage(
      em,
      { ...assetSource, where: assetConditions(filter ?? {}, read), orderBy: assetOrder(sort, read) },
      page,
      read,
      info,
    );
  }

  @Authorized('READ_REGISTER')
  @Query(() => AssetType, { nullable: true, description: 'One asset; null when there is none.' })
  asset(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { em, read }: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(em, assetSource, id, [], read, info);
  }

  @Authorized('WRITE_ASSETS')
  @Mutation(() => CreateAssetResult, { description: 'Says that something was placed at a court.' })
  async createAsset(
    @Arg('input', () => CreateAssetInput, { description: 'The asset.' }) input: CreateAssetInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, assetSource, await createAsset(context, input));
  }

  @Authorized('WRITE_ASSETS')
  @Mutation(() => ChangeAssetResult, { description: 'Changes the facts of an asset.' })
  async editAsset(
    @Arg('input', () => EditAssetInput, { description: 'The asset as it should be.' }) input: EditAssetInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, assetSource, await editAsset(context, input));
  }

  @Authorized('WRITE_ASSETS')
  @Mutation(() => ChangeAssetResult, { description: 'Says that it stands there no more.' })
  async removeAsset(
    @Arg('input', () => RemoveAssetInput, { description: 'The asset as last seen, and the day.' })
    input: RemoveAssetInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, assetSource, await removeAsset(context, input));
  }

  @Authorized('WRITE_ASSETS')
  @Mutation(() => DeleteAssetResult, {
    description:
      'Removes the record of an asset, entered by mistake; what was taken away is removed with removeAsset.',
  })
  deleteAsset(
    @Arg('input', () => VersionedInput, { description: 'The asset as last seen.' }) input: VersionedInput,
    @Ctx() context: SignedInContext,
  ): Promise<object> {
    return deleteAsset(context, input);
  }

  @FieldResolver()
  allowedActions(
    @Root() { allowedActions: { writable, removed } }: Facts,
    @Ctx() { viewer }: SignedInContext,
  ): Action[] {
    const actions = simpleActions(viewer, 'WRITE_ASSETS', writable);
    return actions.length > 0 && !removed ? ['REMOVE', ...actions] : actions;
  }
}
