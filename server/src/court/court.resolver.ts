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
import type { Sort } from '../platform/sort.ts';
import { readOne, readPage } from '../platform/read.ts';
import { courtConditions, CourtFilter, courtOrder, CourtSort, type CourtSortField } from './court.filter.ts';
import { CreateCourtInput, EditCourtInput, RecordCourtSuccessionInput } from './court.input.ts';
import { ChangeCourtResult, CreateCourtResult, DeleteCourtResult } from './court.result.ts';
import { courtSource } from './court.shape.ts';
import { CourtConnection, CourtType } from './court.type.ts';
import { createCourt } from './create-court.ts';
import { deleteCourt } from './delete-court.ts';
import { editCourt } from './edit-court.ts';
import { recordCourtSuccession } from './record-court-succession.ts';

@Resolver(() => CourtType)
export class CourtResolver {
  @Authorized('READ_REGISTER')
  @Query(() => CourtConnection, { description: 'Courts, by name unless told otherwise.' })
  courts(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => CourtFilter, { nullable: true, description: 'Which; null: all.' })
    filter: CourtFilter | null,
    @Arg('sort', () => CourtSort, { nullable: true, description: 'In which order.' })
    sort: Sort<CourtSortField> | null,
    @Ctx() { em, read }: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection> {
    return readPage(
      em,
      { ...courtSource, where: courtConditions(filter ?? {}, read), orderBy: courtOrder(sort, read) },
      page,
      read,
      info,
    );
  }

  @Authorized('READ_REGISTER')
  @Query(() => CourtType, { nullable: true, description: 'One court; null when there is none.' })
  court(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { em, read }: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(em, courtSource, id, [], read, info);
  }

  @Authorized('WRITE_COURTS')
  @Mutation(() => CreateCourtResult, { description: 'Opens a court.' })
  async createCourt(
    @Arg('input', () => CreateCourtInput, { description: 'The court.' }) input: CreateCourtInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, courtSource, await createCourt(context, input));
  }

  @Authorized('WRITE_COURTS')
  @Mutation(() => ChangeCourtResult, { description: 'Changes the facts of a court.' })
  async editCourt(
    @Arg('input', () => EditCourtInput, { description: 'The court as it should be.' }) input: EditCourtInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, courtSource, await editCourt(context, input));
  }

  @Authorized('WRITE_COURTS')
  @Mutation(() => ChangeCourtResult, {
    description: 'Says that a court became another, and closes it on the day.',
  })
  async recordCourtSuccession(
    @Arg('input', () => RecordCourtSuccessionInput, {
      description: 'The two courts, the day and the decree.',
    })
    input: RecordCourtSuccessionInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, courtSource, await recordCourtSuccession(context, input));
  }

  @Authorized('WRITE_COURTS')
  @Mutation(() => DeleteCourtResult, {
    description: 'Removes a court to which nothing refers, entered by mistake.',
  })
  deleteCourt(
    @Arg('input', () => VersionedInput, { description: 'The court as last seen.' }) input: VersionedInput,
    @Ctx() context: SignedInContext,
  ): Promise<object> {
    return deleteCourt(context, input);
  }

  @FieldResolver()
  allowedActions(
    @Root() { allowedActions }: { allowedActions: boolean },
    @Ctx() { viewer }: SignedInContext,
  ): Action[] {
    return simpleActions(viewer, 'WRITE_COURTS', allowedActions);
  }
}
