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
import { EditCaseFigureInput, RecordCaseFigureInput } from './case-figure.input.ts';
import {
  ChangeCaseFigureResult,
  DeleteCaseFigureResult,
  RecordCaseFigureResult,
} from './case-figure.result.ts';
import { CaseFigureConnection, CaseFigureType } from './case-figure.type.ts';
import {
  caseFigureConditions,
  CaseFigureFilter,
  CaseFigureSort,
  caseloadOrder,
  type CaseloadSortField,
} from './caseload.filter.ts';
import { caseFigureSource } from './caseload.shape.ts';
import { deleteCaseFigure } from './delete-case-figure.ts';
import { editCaseFigure } from './edit-case-figure.ts';
import { recordCaseFigure } from './record-case-figure.ts';

@Resolver(() => CaseFigureType)
export class CaseFigureResolver {
  @Authorized('READ_REGISTER')
  @Query(() => CaseFigureConnection, { description: 'Case figures; latest month first.' })
  caseFigures(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => CaseFigureFilter, { nullable: true, description: 'Which; null: all.' })
    filter: CaseFigureFilter | null,
    @Arg('sort', () => CaseFigureSort, { nullable: true, description: 'In which order.' })
    sort: Sort<CaseloadSortField> | null,
    @Ctx() { em, read }: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection> {
    const list = {
      ...caseFigureSource,
      where: caseFigureConditions(filter ?? {}, read),
      orderBy: caseloadOrder(sort, read),
    };
    return readPage(em, list, page, read, info);
  }

  @Authorized('READ_REGISTER')
  @Query(() => CaseFigureType, { nullable: true, description: 'One figure; null when there is none.' })
  caseFigure(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { em, read }: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(em, caseFigureSource, id, [], read, info);
  }

  @Authorized('WRITE_CASELOAD')
  @Mutation(() => RecordCaseFigureResult, {
    description: 'Records what a court reports for a month, a category and a procedure.',
  })
  async recordCaseFigure(
    @Arg('input', () => RecordCaseFigureInput, { description: 'The figure.' }) input: RecordCaseFigureInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, caseFigureSource, await recordCaseFigure(context, input));
  }

  @Authorized('WRITE_CASELOAD')
  @Mutation(() => ChangeCaseFigureResult, { description: 'Corrects a figure.' })
  async editCaseFigure(
    @Arg('input', () => EditCaseFigureInput, { description: 'The figure as it should be.' })
    input: EditCaseFigureInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, caseFigureSource, await editCaseFigure(context, input));
  }

  @Authorized('WRITE_CASELOAD')
  @Mutation(() => DeleteCaseFigureResult, { description: 'Takes a figure back.' })
  deleteCaseFigure(
    @Arg('input', () => VersionedInput, { description: 'The figure as last seen.' }) input: VersionedInput,
    @Ctx() context: SignedInContext,
  ): Promise<object> {
    return deleteCaseFigure(context, input);
  }

  @FieldResolver()
  allowedActions(
    @Root() { allowedActions }: { allowedActions: boolean },
    @Ctx() { viewer }: SignedInContext,
  ): Action[] {
    return simpleActions(viewer, 'WRITE_CASELOAD', allowedActions);
  }
}
