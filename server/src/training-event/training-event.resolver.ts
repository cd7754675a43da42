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
import { visibleEvents } from '../event/hosts.ts';
import { type LastChangeFact, lastChangeFor, type LastChangeType } from '../event/last-change.ts';
import { eventActions, type Standing } from '../event/lifecycle.domain.ts';
import { type Connection, PageArgs } from '../platform/connection.ts';
import { VersionedInput } from '../platform/claim.ts';
import { localDay } from '../platform/local-day.ts';
import type { Sort } from '../platform/sort.ts';
import { readOne, readPage } from '../platform/read.ts';
import { mayMark } from './attendance-time.domain.ts';
import { createTrainingEvent } from './create-training-event.ts';
import { deleteTrainingEvent } from './delete-training-event.ts';
import { editTrainingEvent } from './edit-training-event.ts';
import { trainingEventConditions, TrainingEventFilter } from './training-event.filter.ts';
import { CreateTrainingEventInput, EditTrainingEventInput } from './training-event.input.ts';
import { trainingEventLeftOut } from './training-event.posting.ts';
import {
  ChangeTrainingEventResult,
  CreateTrainingEventResult,
  DeleteTrainingEventResult,
} from './training-event.result.ts';
import { trainingEventShape } from './training-event.shape.ts';
import { trainingEventOrder, TrainingEventSort, type TrainingEventSortField } from './training-event.sort.ts';
import { TrainingEventConnection, TrainingEventType } from './training-event.type.ts';

export const trainingEventSource = { table: 'training_event', shape: trainingEventShape };

/** What the shape brings for fields that are decided in code. */
interface Facts {
  leftOut: { state: EventState; partnerProjectId: string | null };
  allowedActions: Standing & { writable: boolean; startsOn: string; endsOn: string };
  lastChange: LastChangeFact;
}

@Resolver(() => TrainingEventType)
export class TrainingEventResolver {
  @Authorized('READ_REGISTER')
  @Query(() => TrainingEventConnection, {
    description: 'Training events; drafts within the own scope only. Latest first.',
  })
  trainingEvents(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => TrainingEventFilter, { nullable: true, description: 'Which; null: all.' })
    filter: TrainingEventFilter | null,
    @Arg('sort', () => TrainingEventSort, { nullable: true, description: 'In which order.' })
    sort: Sort<TrainingEventSortField> | null,
    @Ctx() { em, read, now }: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection> {
    const visible = visibleEvents('training_event', read);
    const where = [visible, ...trainingEventConditions(filter ?? {}, read, localDay(now))];
    return readPage(
      em,
      { ...trainingEventSource, where, orderBy: trainingEventOrder(sort, read) },
      page,
      read,
      info,
    );
  }

  @Authorized('READ_REGISTER')
  @Query(() => TrainingEventType, {
    nullable: true,
    description: 'One event; null when there is none that the caller may see.',
  })
  trainingEvent(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { em, read }: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return readOne(em, trainingEventSource, id, [visibleEvents('training_event', read)], read, info);
  }

  @Authorized('WRITE_TRAINING_EVENTS')
  @Mutation(() => CreateTrainingEventResult, { description: 'Puts an event into the register.' })
  async createTrainingEvent(
    @Arg('input', () => CreateTrainingEventInput, { description: 'The event.' })
    input: CreateTrainingEventInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, trainingEventSource, await createTrainingEvent(context, input));
  }

  @Authorized('WRITE_TRAINING_EVENTS')
  @Mutation(() => ChangeTrainingEventResult, { description: 'Replaces the facts of an event.' })
  async editTrainingEvent(
    @Arg('input', () => EditTrainingEventInput, { description: 'The event as it should be.' })
    input: EditTrainingEventInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, trainingEventSource, await editTrainingEvent(context, input));
  }

  @Authorized('WRITE_TRAINING_EVENTS')
  @Mutation(() => DeleteTrainingEventResult, { description: 'Removes an event that never counted.' })
  deleteTrainingEvent(
    @Arg('input', () => VersionedInput, { description: 'The event as last seen.' }) input: VersionedInput,
    @Ctx() context: SignedInContext,
  ): Promise<object> {
    return deleteTrainingEvent(context, input);
  }

  @FieldResolver()
  leftOut(@Root() { leftOut }: Facts) {
    return trainingEventLeftOut({ ...leftOut, attendances: 0 }, 'TRAINING_EVENTS');
  }

  @FieldResolver()
  lastChange(@Root() { lastChange }: Facts, @Ctx() context: SignedInContext): LastChangeType {
    return lastChangeFor(lastChange, context);
  }

  @FieldResolver()
  allowedActions(
    @Root() { allowedActions: { writable, ...event } }: Facts,
    @Ctx() { viewer, now }: SignedInContext,
  ): Action[] {
    if (!writable || !mayRole(viewer.role, 'WRITE_TRAINING_EVENTS')) return [];
    const { state } = event;
    const list: Action[] = state === 'CANCELLED' || state === 'VERIFIED' ? [] : ['REGISTER'];
    const today = localDay(now);
    return [
      // nothing was held whose last day has not come
      ...eventActions(event).filter((action) => action !== 'HOLD' || event.endsOn <= today),
      ...list,
      ...(mayMark(event, today) ? (['RECORD_ATTENDANCE'] as const) : []),
    ];
  }
}
