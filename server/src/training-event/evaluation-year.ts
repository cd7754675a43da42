import type { SignedInContext } from '../access/request-context.ts';
import { courtBy, regionShape } from '../court/court.shape.ts';
import { eventWithinScope } from '../event/hosts.ts';
import { readList } from '../platform/read.ts';
import { collation, columns, one, type Reading, type Selection, type Shape } from '../platform/shape.ts';
import { EVALUATED_STATES, evaluationOpens, evaluationPeople } from './evaluation-facts.ts';
import { statementResults } from './evaluation-results.ts';

const rowShape: Shape = {
  typename: 'EvaluationYearRow',
  fields: {
    ...columns('id', 'events', 'people', 'answers', 'shown', 'statements'),
    court: courtBy('court_id'),
    region: one(
      () => regionShape,
      (c, p) => `region ${c} where ${c}.id = ${p}.region_id`,
    ),
  },
};

/** SQL: events of a year, of the own scope, with a questionnaire that has opened, under the court that leads. */
const evaluated = (read: Reading, year: number): string => `
  select e.id, extract(year from e.starts_on)::int as year, h.court_id, c.region_id, ${evaluationPeople('e')} as people,
         (select count(*)::int from training_evaluation_answer a where a.event_id = e.id) as answers
    from training_evaluation v join training_event e on e.id = v.event_id
    join training_event_host h on h.event_id = e.id and h.lead join court c on c.id = h.court_id
   where e.starts_on between '${year}-01-01' and '${year}-12-31' and e.state in ${EVALUATED_STATES} and ${evaluationOpens('e')} <= now()
     and ${eventWithinScope('training_event', 'e', read)}`;

/** SQL: a sum for each court, each region and all of a year; an event counts once, although it has many answers. */
const sums = (read: Reading, year: number): string => `(
  with evaluated as materialized (${evaluated(read, year)}),
       summed as (
         select year, region_id, court_id, grouping(region_id, court_id) as level, count(*)::int as events,
                sum(people)::int as people, sum(answers)::int as answers
           from evaluated group by grouping sets ((year, region_id, court_id), (year, region_id), (year))),
       said as (
         select v.year, v.region_id, v.court_id, grouping(v.region_id, v.court_id) as level, count(a.id)::int as shown,
                ${statementResults()} as statements
           from evaluated v join training_evaluation_answer a on a.event_id = v.id and a.shown
          group by grouping sets ((v.year, v.region_id, v.court_id), (v.year, v.region_id), (v.year)))
  select coalesce(summed.court_id::text, summed.region_id::text, 'all') || '-' || summed.level as id, summed.*,
         coalesce(said.shown, 0) as shown, said.statements
    from summed left join said on said.year = summed.year and said.level = summed.level
     and said.region_id is not distinct from summed.region_id and said.court_id is not distinct from summed.court_id)`;

/** Evaluations of a year, of the own scope: all, then each region with its courts. */
export function evaluationYear(
  { em, read }: SignedInContext,
  year: number,
  asked: Selection,
): Promise<object[]> {
  const nameOf = (table: string) =>
    `(select localized(name, '${read.tag}') from ${table} where id = e.${table}_id) collate ${collation(read)}`;
  const source = { table: sums(read, year), shape: rowShape, where: [] };
  const orderBy = `e.level = 3 desc, ${nameOf('region')} nulls first, e.region_id, e.level = 1 desc, ${nameOf('court')}, e.id`;
  return readList(em, { ...source, orderBy, limit: 1000 }, asked, read);
}
