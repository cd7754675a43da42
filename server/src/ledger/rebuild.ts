import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

/** Writes the monthly totals anew from the ledger's entries. Writers wait meanwhile; entries are not touched. */
export async function rebuildTotals(em: EntityManager): Promise<number> {
  return em.transactional(async (tx) => {
    const db = tx.getKysely();
    await sql`lock table ledger_entry in share row exclusive mode`.execute(db);
    await sql`truncate ledger_total`.execute(db);
    const { numAffectedRows } = await sql`
      insert into ledger_total
      select measure, level, unit_id, date_trunc('month', occurred_on)::date, kind, instance, category, procedure,
             programme_id, partner_project_id, sum(quantity)
        from ledger_entry group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 having sum(quantity) <> 0`.execute(db);
    return Number(numAffectedRows ?? 0n);
  });
}
