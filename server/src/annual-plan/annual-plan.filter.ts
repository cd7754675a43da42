import { sql } from 'kysely';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { PlanState } from '@bitim/schema/vocabulary/plan';
import { AsSent, Id, Ids, Whole } from '../platform/checks.ts';
import { type Condition, searched, when } from '../platform/read.ts';
import { collation, type Reading } from '../platform/shape.ts';
import { orderBy, type Sort, sortOf } from '../platform/sort.ts';
import { GraphQLPlanState } from './annual-plan.enum.ts';
import { planVisible } from './annual-plan.shape.ts';

@InputType({ description: 'Which annual plans; every condition given must hold.' })
export class AnnualPlanFilter {
  @Field(() => Int, { nullable: true, description: 'Of this year.' })
  @Whole(1990, 2100)
  year?: number | null;

  @Field(() => ID, { nullable: true, description: 'Of this court.' })
  @Id()
  courtId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of a court of this region.' })
  @Id()
  regionId?: string | null;

  @Field(() => GraphQLPlanState, { nullable: true, description: 'In this state.' })
  state?: PlanState | null;

  @Field(() => Boolean, { nullable: true, description: "Of one of the caller's courts." })
  mine?: boolean | null;
}

export function annualPlanConditions(filter: AnnualPlanFilter, read: Reading): Condition[] {
  return [
    sql.raw(planVisible('e', read)),
    ...when(filter.year, (year) => sql`e.year = ${year}`),
    ...when(filter.courtId, (id) => sql`e.court_id = ${id}`),
    ...when(filter.regionId, (id) => sql`e.court_id in (select id from court where region_id = ${id})`),
    ...when(filter.state, (state) => sql`e.state = ${state}`),
    ...(filter.mine ? [sql.raw(read.inScope('e.court_id'))] : []),
  ];
}

export type AnnualPlanSortField = 'YEAR' | 'COURT';

export const AnnualPlanSort = sortOf<AnnualPlanSortField>('AnnualPlan', {
  YEAR: 'The year.',
  COURT: "The court's name, in the caller's language and alphabet.",
});

/** SQL after `order by`; the latest year first where nothing is asked. */
export function annualPlanOrder(sort: Sort<AnnualPlanSortField> | null, read: Reading): string {
  const court = `localized((select name from court where id = e.court_id), '${read.tag}') collate ${collation(read)}`;
  return orderBy(
    sort,
    { YEAR: 'e.year', COURT: court },
    { field: 'YEAR', direction: 'DESC' },
    `${court}, e.id`,
  );
}

@InputType({ description: 'Which items of annual plans; every condition given must hold.' })
export class AnnualPlanItemFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words of the title, or the number, at most 100 characters; Kazakh letters are forgiven.',
  })
  @AsSent(1, 100)
  search?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this plan.' })
  @Id()
  planId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Of a plan of one of these courts; at most 20.' })
  @Ids(0, 20)
  courtIds?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'Of a plan for this year.' })
  @Whole(1990, 2100)
  year?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'That an event may fulfil: of an approved plan, and not withdrawn.',
  })
  standing?: boolean | null;
}

export function annualPlanItemConditions(filter: AnnualPlanItemFilter, read: Reading): Condition[] {
  const ofPlan = (condition: string) =>
    `exists (select from annual_plan p where p.id = e.plan_id and ${condition})`;
  return [
    sql.raw(ofPlan(planVisible('p', read))),
    ...searched(filter.search, 'e.number::text', 'e.title'),
    ...when(filter.planId, (id) => sql`e.plan_id = ${id}`),
    ...when(
      filter.courtIds,
      (ids) => sql`e.plan_id in (select id from annual_plan where court_id = any(${ids}::uuid[]))`,
    ),
    ...when(filter.year, (year) => sql`e.plan_id in (select id from annual_plan where year = ${year})`),
    ...(filter.standing ? [sql.raw(`e.withdrawn_on is null and ${ofPlan(`p.state = 'APPROVED'`)}`)] : []),
  ];
}

/** SQL after `order by`: the latest plan first, then as it stands in it. */
export const ANNUAL_PLAN_ITEM_ORDER =
  '(select year from annual_plan where id = e.plan_id) desc, e.plan_id, e.quarter, e.number';
