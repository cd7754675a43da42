import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Register } from './measure.ts';

/** What the totals must be: the entries summed by month, quarter and year. Columns as in `ledger_total`. */
export const summedEntries = sql`
  select measure, level, unit_id, span, date_trunc(span, occurred_on)::date as starts_on, kind, instance, category, procedure,
         programme_id, partner_project_id, sum(quantity) as quantity
    from ledger_entry cross join (values ('MONTH'), ('QUARTER'), ('YEAR')) as spans (span)
   group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 having sum(quantity) <> 0`;

/**
 * Writes the totals anew from the ledger's entries, and what is kept beside records from the records. Writers wait
 * meanwhile; entries and records are not touched. @returns how many totals there are.
 */
export async function rebuildTotals(em: EntityManager, { kept }: Register): Promise<number> {
  return em.transactional(async (tx) => {
    const db = tx.getKysely();
    const sources = ['ledger_entry', ...kept.flatMap((one) => one.sources)].toSorted();
    await sql`lock table ${sql.raw(sources.join(', '))} in share row exclusive mode`.execute(db);
    await sql`truncate ledger_total`.execute(db);
    const { numAffectedRows } = await sql`insert into ledger_total ${summedEntries}`.execute(db);
    // oxlint-disable-next-line no-await-in-loop -- one connection, one statement at a time
    for (const statement of kept.flatMap(({ rewrite }) => rewrite)) await statement.execute(db);
    return Number(numAffectedRows ?? 0n);
  });
}
