import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Authorized,
  Ctx,
  FieldResolver,
  Info,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Action } from '@bitim/schema/vocabulary/access';
import { answer } from '../access/answer.ts';
import type { SignedInContext } from '../access/request-context.ts';
import { VersionedInput } from '../platform/claim.ts';
import { type Connection, PageArgs } from '../platform/connection.ts';
import { localDay } from '../platform/local-day.ts';
import { readPage } from '../platform/read.ts';
import { planItemActions, type PlanStanding } from './annual-plan.access.ts';
import {
  ANNUAL_PLAN_ITEM_ORDER,
  annualPlanItemConditions,
  AnnualPlanItemFilter,
} from './annual-plan.filter.ts';
import {
  CreateAnnualPlanItemInput,
  EditAnnualPlanItemInput,
  WithdrawAnnualPlanItemInput,
} from './annual-plan.input.ts';
import {
  ChangeAnnualPlanItemResult,
  CreateAnnualPlanItemResult,
  DeleteAnnualPlanItemResult,
} from './annual-plan.result.ts';
import { annualPlanItemSource } from './annual-plan.shape.ts';
import { AnnualPlanItemConnection, AnnualPlanItemType } from './annual-plan.type.ts';
import { createAnnualPlanItem } from './create-annual-plan-item.ts';
import { deleteAnnualPlanItem } from './delete-annual-plan-item.ts';
import { editAnnualPlanItem } from './edit-annual-plan-item.ts';
import { becameOf, type PlannedItem } from './plan-outcome.domain.ts';
import { withdrawAnnualPlanItem } from './withdraw-annual-plan-item.ts';

/** What the shape brings for fields that are decided in code. */
interface Facts {
  became: PlannedItem;
  allowedActions: PlanStanding & { withdrawn: boolean };
}

@Resolver(() => AnnualPlanItemType)
export class AnnualPlanItemResolver {
  @Authorized('READ_REGISTER')
  @Query(() => AnnualPlanItemConnection, {
    description: 'Items of annual plans; of drafts within the own scope only. Latest plan first.',
  })
  annualPlanItems(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => AnnualPlanItemFilter, { nullable: true, description: 'Which; null: all.' })
    filter: AnnualPlanItemFilter | null,
    @Ctx() { em, read }: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection> {
    const where = annualPlanItemConditions(filter ?? {}, read);
    return readPage(
      em,
      { ...annualPlanItemSource, where, orderBy: ANNUAL_PLAN_ITEM_ORDER },
      page,
      read,
      info,
    );
  }

  @Authorized('WRITE_TRAINING_EVENTS')
  @Mutation(() => CreateAnnualPlanItemResult, { description: 'Puts an item into a plan.' })
  async createAnnualPlanItem(
    @Arg('input', () => CreateAnnualPlanItemInput, { description: 'The item.' })
    input: CreateAnnualPlanItemInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, annualPlanItemSource, await createAnnualPlanItem(context, input));
  }

  @Authorized('WRITE_TRAINING_EVENTS')
  @Mutation(() => ChangeAnnualPlanItemResult, { description: 'Replaces the facts of an item.' })
  async editAnnualPlanItem(
    @Arg('input', () => EditAnnualPlanItemInput, { description: 'The item as it should be.' })
    input: EditAnnualPlanItemInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, annualPlanItemSource, await editAnnualPlanItem(context, input));
  }

  @Authorized('WRITE_TRAINING_EVENTS')
  @Mutation(() => ChangeAnnualPlanItemResult, {
    description: 'Takes an item out of an approved plan; it stays readable.',
  })
  async withdrawAnnualPlanItem(
    @Arg('input', () => WithdrawAnnualPlanItemInput, { description: 'The item, and why.' })
    input: WithdrawAnnualPlanItemInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, annualPlanItemSource, await withdrawAnnualPlanItem(context, input));
  }

  @Authorized('WRITE_TRAINING_EVENTS')
  @Mutation(() => DeleteAnnualPlanItemResult, { description: 'Removes an item of a draft.' })
  deleteAnnualPlanItem(
    @Arg('input', () => VersionedInput, { description: 'The item as last seen.' }) input: VersionedInput,
    @Ctx() context: SignedInContext,
  ): Promise<object> {
    return deleteAnnualPlanItem(context, input);
  }

  @FieldResolver()
  became(@Root() { became }: Facts, @Ctx() { now }: SignedInContext) {
    return becameOf(became, localDay(now));
  }

  @FieldResolver()
  allowedActions(@Root() { allowedActions }: Facts, @Ctx() { viewer }: SignedInContext): Action[] {
    return planItemActions(viewer, allowedActions);
  }
}
