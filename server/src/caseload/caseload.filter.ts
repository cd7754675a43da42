import { sql } from 'kysely';
import { Field, ID, InputType } from 'type-graphql';
import type { CaseProcedure, DisputeCategory, Instance } from '@bitim/schema/vocabulary/caseload';
import { SensiblePeriod } from '../period/period.check.ts';
import { firstDay, lastDay, monthsOf } from '../period/period.domain.ts';
import { Id } from '../platform/checks.ts';
import { type Condition, when } from '../platform/read.ts';
import { Period } from '../platform/scalars.ts';
import { collation, type Reading } from '../platform/shape.ts';
import { orderBy, type Sort, sortOf } from '../platform/sort.ts';
import { GraphQLCaseProcedure, GraphQLDisputeCategory, GraphQLInstance } from './caseload.enum.ts';

@InputType({ description: 'Which monthly totals; every condition given must hold.' })
export class CaseTotalFilter {
  @Field(() => ID, { nullable: true, description: 'Of this court.' })
  @Id()
  courtId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of the courts of this region.' })
  @Id()
  regionId?: string | null;

  @Field(() => Period, { nullable: true, description: 'Of the months of this period.' })
  @SensiblePeriod()
  period?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Of the caller's courts." })
  mine?: boolean | null;
}

@InputType({ description: 'Which case figures; every condition given must hold.' })
export class CaseFigureFilter extends CaseTotalFilter {
  @Field(() => GraphQLInstance, { nullable: true, description: 'Of this instance.' })
  instance?: Instance | null;

  @Field(() => GraphQLDisputeCategory, { nullable: true, description: 'Of this category.' })
  category?: DisputeCategory | null;

  @Field(() => GraphQLCaseProcedure, { nullable: true, description: 'Considered by this procedure.' })
  procedure?: CaseProcedure | null;
}

export function caseTotalConditions(filter: CaseTotalFilter, read: Reading): Condition[] {
  const months = filter.period ? monthsOf(filter.period) : null;
  return [
    ...when(filter.courtId, (id) => sql`e.court_id = ${id}`),
    ...when(filter.regionId, (id) => sql`e.court_id in (select id from court where region_id = ${id})`),
    ...when(months, (found) => sql`e.month between ${firstDay(found)}::date and ${lastDay(found)}::date`),
    ...(filter.mine ? [sql.raw(read.inScope('e.court_id'))] : []),
  ];
}

export function caseFigureConditions(filter: CaseFigureFilter, read: Reading): Condition[] {
  return [
    ...caseTotalConditions(filter, read),
    ...when(filter.instance, (instance) => sql`e.instance = ${instance}`),
    ...when(filter.category, (category) => sql`e.category = ${category}`),
    ...when(filter.procedure, (procedure) => sql`e.procedure = ${procedure}`),
  ];
}

export type CaseloadSortField = 'MONTH' | 'COURT' | 'CONSIDERED';

const FIELDS: Record<CaseloadSortField, string> = {
  MONTH: 'The month.',
  COURT: "The court's name, in the caller's language and alphabet.",
  CONSIDERED: 'The number of cases.',
};

export const CaseFigureSort = sortOf<CaseloadSortField>('CaseFigure', FIELDS);
export const CaseTotalSort = sortOf<CaseloadSortField>('CaseTotal', FIELDS);

/** SQL after `order by`; latest month first where nothing is asked, courts by name within it. */
export function caseloadOrder(sort: Sort<CaseloadSortField> | null, read: Reading): string {
  const court = `localized((select name from court where id = e.court_id), '${read.tag}') collate ${collation(read)}`;
  const by = { MONTH: 'e.month', COURT: court, CONSIDERED: 'e.considered' };
  return orderBy(sort, by, { field: 'MONTH', direction: 'DESC' }, `e.month desc, ${court}, e.id`);
}
