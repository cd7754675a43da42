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
import { createProgramme } from './create-programme.ts';
import { deleteProgramme } from './delete-programme.ts';
import { editProgramme } from './edit-programme.ts';
import {
  programmeConditions,
  ProgrammeFilter,
  programmeOrder,
  ProgrammeSort,
  type ProgrammeSortField,
} from './programme.filter.ts';
import { CreateProgrammeInput, EditProgrammeInput } from './programme.input.ts';
import { ChangeProgrammeResult, CreateProgrammeResult, DeleteProgrammeResult } from './programme.result.ts';
import { programmeSource } from './programme.shape.ts';
import { ProgrammeConnection, ProgrammeType } from './programme.type.ts';

@Resolver(() => ProgrammeType)
export class ProgrammeResolver {
  @Authorized('READ_REGISTER')
  @Query(() => ProgrammeConnection, { description: 'Programmes, latest first.' })
  programmes(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ProgrammeFilter, { nullable: true, description: 'Which; null: all.' })
    filter: ProgrammeFilter | null,
    @Arg('sort', () => ProgrammeSort, { nullable: true, description: 'In which order.' })
    sort: Sort<ProgrammeSortField> | null,
    @Ctx() { em, read }: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection> {
    return readPage(
      em,
      { ...programmeSource, where: programmeConditions(filter ?? {}), orderBy: programmeOrder(sort, read) },
      page,
      read,
      info,
    );
  }

  @Authorized('READ_REGISTER')
  @Query(() => ProgrammeType, { nullable: true, description: 'One programme; null when there is none.' })
  programme(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { em, read }: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(em, programmeSource, id, [], read, info);
  }

  @Authorized('WRITE_PROGRAMMES')
  @Mutation(() => CreateProgrammeResult, { description: 'Starts a programme.' })
  async createProgramme(
    @Arg('input', () => CreateProgrammeInput, { description: 'The programme.' }) input: CreateProgrammeInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, programmeSource, await createProgramme(context, input));
  }

  @Authorized('WRITE_PROGRAMMES')
  @Mutation(() => ChangeProgrammeResult, { description: 'Changes the facts of a programme.' })
  async editProgramme(
    @Arg('input', () => EditProgrammeInput, { description: 'The programme as it should be.' })
    input: EditProgrammeInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, programmeSource, await editProgramme(context, input));
  }

  @Authorized('WRITE_PROGRAMMES')
  @Mutation(() => DeleteProgrammeResult, {
    description: 'Removes a programme that no court and no record belongs to.',
  })
  deleteProgramme(
    @Arg('input', () => VersionedInput, { description: 'The programme as last seen.' }) input: VersionedInput,
    @Ctx() context: SignedInContext,
  ): Promise<object> {
    return deleteProgramme(context, input);
  }

  @FieldResolver()
  allowedActions(
    @Root() { allowedActions }: { allowedActions: boolean },
    @Ctx() { viewer }: SignedInContext,
  ): Action[] {
    return simpleActions(viewer, 'WRITE_PROGRAMMES', allowedActions);
  }
}
