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
import type { EventState } from '@bitim/schema/vocabulary/event';
import { answer } from '../access/answer.ts';
import { mayRole } from '../access/policy.ts';
import type { SignedInContext } from '../access/request-context.ts';
import { type LastChangeFact, lastChangeFor, type LastChangeType } from '../event/last-change.ts';
import { visibleEvents } from '../event/hosts.ts';
import { eventActions, type Standing, whyNotHeld } from '../event/lifecycle.domain.ts';
import { VersionedInput } from '../platform/claim.ts';
import { type Connection, PageArgs } from '../platform/connection.ts';
import type { Sort } from '../platform/sort.ts';
import { readOne, readPage } from '../platform/read.ts';
import { createPressEvent } from './create-press-event.ts';
import { deletePressEvent } from './delete-press-event.ts';
import { editPressEvent } from './edit-press-event.ts';
import { pressEventConditions, PressEventFilter } from './press-event.filter.ts';
import { CreatePressEventInput, EditPressEventInput } from './press-event.input.ts';
import { pressEventOrder, PressEventSort, type PressEventSortField } from './press-event.sort.ts';
import { ChangePressEventResult, CreatePressEventResult, DeletePressEventResult } from './press.result.ts';
import { pressEventShape } from './press.shape.ts';
import { PressEventConnection, PressEventType } from './press.type.ts';

export const pressEventSource = { table: 'press_event', shape: pressEventShape };

/** What the shape brings for fields that are decided in code. */
interface Facts {
  leftOut: EventState;
  allowedActions: Standing & { writable: boolean };
  lastChange: LastChangeFact;
}

@Resolver(() => PressEventType)
export class PressEventResolver {
  @Authorized('READ_REGISTER')
  @Query(() => PressEventConnection, { description: 'Press events, latest first unless told otherwise.' })
  pressEvents(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => PressEventFilter, { nullable: true, description: 'Which; null: all.' })
    filter: PressEventFilter | null,
    @Arg('sort', () => PressEventSort, { nullable: true, description: 'In which order.' })
    sort: Sort<PressEventSortField> | null,
    @Ctx() { em, read }: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection> {
    const where = [visibleEvents('press_event', read), ...pressEventConditions(filter ?? {}, read)];
    return readPage(
      em,
      { ...pressEventSource, where, orderBy: pressEventOrder(sort, read) },
      page,
      read,
      info,
    );
  }

  @Authorized('READ_REGISTER')
  @Query(() => PressEventType, {
    nullable: true,
    description: 'One press event; null when there is none that the caller may see.',
  })
  pressEvent(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { em, read }: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return readOne(em, pressEventSource, id, [visibleEvents('press_event', read)], read, info);
  }

  @Authorized('WRITE_PRESS')
  @Mutation(() => CreatePressEventResult, { description: 'Puts a press event into the register.' })
  async createPressEvent(
    @Arg('input', () => CreatePressEventInput, { description: 'The event.' }) input: CreatePressEventInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, pressEventSource, await createPressEvent(context, input));
  }

  @Authorized('WRITE_PRESS')
  @Mutation(() => ChangePressEventResult, { description: 'Replaces the facts of a press event.' })
  async editPressEvent(
    @Arg('input', () => EditPressEventInput, { description: 'The event as it should be.' })
    input: EditPressEventInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, pressEventSource, await editPressEvent(context, input));
  }

  @Authorized('WRITE_PRESS')
  @Mutation(() => DeletePressEventResult, {
    description: 'Removes a press event that never counted and has no publication.',
  })
  deletePressEvent(
    @Arg('input', () => VersionedInput, { description: 'The event as last seen.' }) input: VersionedInput,
    @Ctx() context: SignedInContext,
  ): Promise<object> {
    return deletePressEvent(context, input);
  }

  @FieldResolver()
  leftOut(@Root() { leftOut }: Facts) {
    return whyNotHeld(leftOut);
  }

  @FieldResolver()
  lastChange(@Root() { lastChange }: Facts, @Ctx() context: SignedInContext): LastChangeType {
    return lastChangeFor(lastChange, context);
  }

  @FieldResolver()
  allowedActions(
    @Root() { allowedActions: { writable, ...event } }: Facts,
    @Ctx() { viewer }: SignedInContext,
  ): Action[] {
    return writable && mayRole(viewer.role, 'WRITE_PRESS') ? eventActions(event) : [];
  }
}
