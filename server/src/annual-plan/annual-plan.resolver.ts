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
import { answer } from '../access/answer.ts';
import type { SignedInContext } from '../access/request-context.ts';
import { VersionedInput } from '../platform/claim.ts';
import { type Connection, PageArgs } from '../platform/connection.ts';
import { localDay } from '../platform/local-day.ts';
import { readOne, readPage } from '../platform/read.ts';
import { selectionOf } from '../platform/selection.ts';
import type { Sort } from '../platform/sort.ts';
import { annualPlanClaim, planActions, type PlanStanding } from './annual-plan.access.ts';
import {
  annualPlanConditions,
  AnnualPlanFilter,
  annualPlanOrder,
  AnnualPlanSort,
  type AnnualPlanSortField,
} from './annual-plan.filter.ts';
import { ApproveAnnualPlanInput, CreateAnnualPlanInput, PlanYearArgs } from './annual-plan.input.ts';
import {
  ApproveAnnualPlanResult,
  CreateAnnualPlanResult,
  DeleteAnnualPlanResult,
} from './annual-plan.result.ts';
import { annualPlanSource } from './annual-plan.shape.ts';
import { AnnualPlanConnection, AnnualPlanType, CourtPlanType } from './annual-plan.type.ts';
import { approveAnnualPlan } from './approve-annual-plan.ts';
import { createAnnualPlan } from './create-annual-plan.ts';
import { deleteAnnualPlan } from './delete-annual-plan.ts';
import { readCourtPlans } from './read-court-plans.ts';
import { type PlannedItem, progressByQuarter, progressOf } from './plan-outcome.domain.ts';

/** What the shape brings for fields that are decided in code. */
interface Facts {
  progress: PlannedItem[];
  quarters: PlannedItem[];
  allowedActions: PlanStanding;
}

@Resolver(() => AnnualPlanType)
export class AnnualPlanResolver {
  @Authorized('READ_REGISTER')
  @Query(() => AnnualPlanConnection, {
    description: 'Annual plans; drafts within the own scope only. Latest year first.',
  })
  annualPlans(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => AnnualPlanFilter, { nullable: true, description: 'Which; null: all.' })
    filter: AnnualPlanFilter | null,
    @Arg('sort', () => AnnualPlanSort, { nullable: true, description: 'In which order.' })
    sort: Sort<AnnualPlanSortField> | null,
    @Ctx() { em, read }: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection> {
    const where = annualPlanConditions(filter ?? {}, read);
    return readPage(
      em,
      { ...annualPlanSource, where, orderBy: annualPlanOrder(sort, read) },
      page,
      read,
      info,
    );
  }

  @Authorized('READ_REGISTER')
  @Query(() => AnnualPlanType, {
    nullable: true,
    description: 'One plan; null when there is none that the caller may see.',
  })
  annualPlan(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { em, read }: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return readOne(em, annualPlanSource, id, [annualPlanClaim(read).visible], read, info);
  }

  @Authorized('READ_REGISTER')
  @Query(() => [CourtPlanType], {
    description:
      'The courts that have a plan for the year, or held something in it, by name: for comparing them.',
  })
  courtPlans(
    @Args(() => PlanYearArgs) { year, regionId }: PlanYearArgs,
    @Ctx() { em, read }: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object[]> {
    return readCourtPlans(em, { year, regionId: regionId ?? null }, selectionOf(info), read);
  }

  @Authorized('WRITE_TRAINING_EVENTS')
  @Mutation(() => CreateAnnualPlanResult, {
    description: 'Begins the plan of a court for a year, as a draft.',
  })
  async createAnnualPlan(
    @Arg('input', () => CreateAnnualPlanInput, { description: 'The plan.' }) input: CreateAnnualPlanInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, annualPlanSource, await createAnnualPlan(context, input));
  }

  @Authorized('WRITE_TRAINING_EVENTS')
  @Mutation(() => ApproveAnnualPlanResult, {
    description: 'Records by which document a plan was approved; from then on it changes by amendments.',
  })
  async approveAnnualPlan(
    @Arg('input', () => ApproveAnnualPlanInput, { description: 'The plan and the document.' })
    input: ApproveAnnualPlanInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, annualPlanSource, await approveAnnualPlan(context, input));
  }

  @Authorized('WRITE_TRAINING_EVENTS')
  @Mutation(() => DeleteAnnualPlanResult, { description: 'Removes a draft with its items.' })
  deleteAnnualPlan(
    @Arg('input', () => VersionedInput, { description: 'The plan as last seen.' }) input: VersionedInput,
    @Ctx() context: SignedInContext,
  ): Promise<object> {
    return deleteAnnualPlan(context, input);
  }

  @FieldResolver()
  progress(@Root() { progress }: Facts, @Ctx() { now }: SignedInContext) {
    return progressOf(progress, localDay(now));
  }

  @FieldResolver()
  quarters(@Root() { quarters }: Facts, @Ctx() { now }: SignedInContext) {
    return progressByQuarter(quarters, localDay(now));
  }

  @FieldResolver()
  allowedActions(@Root() { allowedActions }: Facts, @Ctx() { viewer }: SignedInContext): Action[] {
    return planActions(viewer, allowedActions);
  }
}
