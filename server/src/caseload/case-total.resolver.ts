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
import { EditCaseTotalInput, RecordCaseTotalInput } from './case-total.input.ts';
import { ChangeCaseTotalResult, DeleteCaseTotalResult, RecordCaseTotalResult } from './case-total.result.ts';
import { CaseTotalConnection, CaseTotalType } from './case-total.type.ts';
import {
  caseTotalConditions,
  CaseTotalFilter,
  CaseTotalSort,
  caseloadOrder,
  type CaseloadSortField,
} from './caseload.filter.ts';
import { caseTotalSource } from './caseload.shape.ts';
import { deleteCaseTotal } from './delete-case-total.ts';
import { editCaseTotal } from './edit-case-total.ts';
import { recordCaseTotal } from './record-case-total.ts';

@Resolver(() => CaseTotalType)
export class CaseTotalResolver {
  @Authorized('READ_REGISTER')
  @Query(() => CaseTotalConnection, { description: 'Monthly totals of civil cases; latest month first.' })
  caseTotals(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => CaseTotalFilter, { nullable: true, description: 'Which; null: all.' })
    filter: CaseTotalFilter | null,
    @Arg('sort', () => CaseTotalSort, { nullable: true, description: 'In which order.' })
    sort: Sort<CaseloadSortField> | null,
    @Ctx() { em, read }: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection> {
    const list = {
      ...caseTotalSource,
      where: caseTotalConditions(filter ?? {}, read),
      orderBy: caseloadOrder(sort, read),
    };
    return readPage(em, list, page, read, info);
  }

  @Authorized('READ_REGISTER')
  @Query(() => CaseTotalType, { nullable: true, description: 'One total; null when there is none.' })
  caseTotal(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { em, read }: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(em, caseTotalSource, id, [], read, info);
  }

  @Authorized('WRITE_CASELOAD')
  @Mutation(() => RecordCaseTotalResult, {
    description: 'Records how many civil cases a court considered in a month.',
  })
  async recordCaseTotal(
    @Arg('input', () => RecordCaseTotalInput, { description: 'The total.' }) input: RecordCaseTotalInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, caseTotalSource, await recordCaseTotal(context, input));
  }

  @Authorized('WRITE_CASELOAD')
  @Mutation(() => ChangeCaseTotalResult, { description: 'Corrects a monthly total.' })
  async editCaseTotal(
    @Arg('input', () => EditCaseTotalInput, { description: 'The total as it should be.' })
    input: EditCaseTotalInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, caseTotalSource, await editCaseTotal(context, input));
  }

  @Authorized('WRITE_CASELOAD')
  @Mutation(() => DeleteCaseTotalResult, { description: 'Takes a monthly total back.' })
  deleteCaseTotal(
    @Arg('input', () => VersionedInput, { description: 'The total as last seen.' }) input: VersionedInput,
    @Ctx() context: SignedInContext,
  ): Promise<object> {
    return deleteCaseTotal(context, input);
  }

  @FieldResolver()
  allowedActions(
    @Root() { allowedActions }: { allowedActions: boolean },
    @Ctx() { viewer }: SignedInContext,
  ): Action[] {
    return simpleActions(viewer, 'WRITE_CASELOAD', allowedActions);
  }
}
