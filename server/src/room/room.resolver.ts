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
import { createRoom } from './create-room.ts';
import { deleteRoom } from './delete-room.ts';
import { editRoom } from './edit-room.ts';
import { roomConditions, RoomFilter, roomOrder, RoomSort, type RoomSortField } from './room.filter.ts';
import { CreateRoomInput, EditRoomInput } from './room.input.ts';
import { ChangeRoomResult, CreateRoomResult, DeleteRoomResult } from './room.result.ts';
import { roomSource } from './room.shape.ts';
import { RoomConnection, RoomType } from './room.type.ts';

@Resolver(() => RoomType)
export class RoomResolver {
  @Authorized('READ_REGISTER')
  @Query(() => RoomConnection, { description: 'Rooms of courts; by name.' })
  rooms(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => RoomFilter, { nullable: true, description: 'Which; null: all.' })
    filter: RoomFilter | null,
    @Arg('sort', () => RoomSort, { nullable: true, description: 'In which order.' })
    sort: Sort<RoomSortField> | null,
    @Ctx() { em, read }: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection> {
    return readPage(
      em,
      { ...roomSource, where: roomConditions(filter ?? {}, read), orderBy: roomOrder(sort, read) },
      page,
      read,
      info,
    );
  }

  @Authorized('READ_REGISTER')
  @Query(() => RoomType, { nullable: true, description: 'One room; null when there is none.' })
  room(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { em, read }: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(em, roomSource, id, [], read, info);
  }

  @Authorized('WRITE_TRAINING_EVENTS')
  @Mutation(() => CreateRoomResult, { description: 'Enters a room of a court.' })
  async createRoom(
    @Arg('input', () => CreateRoomInput, { description: 'The room.' }) input: CreateRoomInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, roomSource, await createRoom(context, input));
  }

  @Authorized('WRITE_TRAINING_EVENTS')
  @Mutation(() => ChangeRoomResult, { description: 'Changes the facts of a room, or takes it out of use.' })
  async editRoom(
    @Arg('input', () => EditRoomInput, { description: 'The room as it should be.' }) input: EditRoomInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, roomSource, await editRoom(context, input));
  }

  @Authorized('WRITE_TRAINING_EVENTS')
  @Mutation(() => DeleteRoomResult, {
    description: 'Removes a room in which no session was put down; any other goes out of use with editRoom.',
  })
  deleteRoom(
    @Arg('input', () => VersionedInput, { description: 'The room as last seen.' }) input: VersionedInput,
    @Ctx() context: SignedInContext,
  ): Promise<object> {
    return deleteRoom(context, input);
  }

  @FieldResolver()
  allowedActions(
    @Root() { allowedActions }: { allowedActions: boolean },
    @Ctx() { viewer }: SignedInContext,
  ): Action[] {
    return simpleActions(viewer, 'WRITE_TRAINING_EVENTS', allowedActions);
  }
}
