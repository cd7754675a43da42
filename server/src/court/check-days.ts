import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { issue } from '../platform/issue.ts';
import { type FieldIssue, InvalidInputError } from '../platform/user-error.ts';
import { daysIssue, type RecordedSuccession, type Validity } from './succession.domain.ts';

/** What is wrong with other days of a court: a succession would be undone, or something counts outside them. */
export async function checkDays(
  em: EntityManager,
  courtId: string,
  days: Validity,
): Promise<InvalidInputError | null> {
  const { rows } = await sql<RecordedSuccession>`
    select s.kind, s.effective_on::text as "effectiveOn", s.predecessor_id = ${courtId} as "asPredecessor",
           json_build_object('validFrom', o.valid_from, 'validTo', o.valid_to) as other
      from court_succession s
      join court o on o.id in (s.predecessor_id, s.successor_id) and o.id <> ${courtId}
     where ${courtId} in (s.predecessor_id, s.successor_id) order by s.effective_on, s.id`.execute(
    em.getKysely(),
  );
  const wrong = daysIssue(days, rows) ?? (await countedOutside(em, courtId, days));
  return wrong && new InvalidInputError([wrong]);
}

/** Case figures carry the first day of their month: those of the month in which the court began lie within. */
async function countedOutside(
  em: EntityManager,
  courtId: string,
  { validFrom, validTo }: Validity,
): Promise<FieldIssue | null> {
  const { rows } = await sql<{ field: string; count: number }>`
    select field, count(distinct record_id)::int as count from (
      select record_id, case when occurred_on >= ${validTo}::date then 'validTo' else 'validFrom' end as field
        from ledger_entry
       where unit_id = ${courtId}
         and (occurred_on >= ${validTo}::date
           or occurred_on < case when record_type in ('CASE_FIGURE', 'CASE_TOTAL')
                                 then date_trunc('month', ${validFrom}::date)::date else ${validFrom}::date end)
       group by record_id, measure, occurred_on having sum(quantity) <> 0) as counted
     group by field order by field desc`.execute(em.getKysely());
  const [first] = rows;
  return first ? issue([first.field], 'COUNTED_OUTSIDE', { count: first.count }) : null;
}
