import { withOrm } from '@bitim/server/app/orm';
import { register } from '@bitim/server/app/register';
import { postUnposted } from '@bitim/server/ledger/post';
import { CompiledQuery } from 'kysely';

import { loadDemoAccounts } from '../demo/load-demo-accounts.ts';
import type { Sql } from '../kit/bulk-insert.ts';
import { ensureReference } from '../reference/load-reference.ts';
import { PILOT_PROGRAMME } from '../reference/programme.ts';
import { insertPilot } from './insert-pilot.ts';
import { buildPilot } from './pilot.ts';

/** Into which database, and with what beside the pilot. */
export interface LoadOptions {
  readonly databaseUrl: string;
  /** The five accounts whose password everybody knows. */
  readonly demoAccounts?: boolean;
}

/**
 * Loads the reference data and the pilot into a migrated database and posts them to the ledger: all of it, or nothing.
 *
 * @returns False when the pilot was there already, and nothing was done.
 */
export function loadPilot({ databaseUrl, demoAccounts = false }: LoadOptions): Promise<boolean> {
  return withOrm(databaseUrl, (orm) =>
    orm.em.fork().transactional(async (em) => {
      const database = em.getKysely();
      const sql: Sql = {
        query: (text, values = []) => database.executeQuery(CompiledQuery.raw(text, values)),
      };
      await ensureReference(sql);
      if (await pilotIsLoaded(sql)) return false;
      const now = new Date();
      await insertPilot(sql, buildPilot(), now);
      if (demoAccounts) await loadDemoAccounts(sql, now);
      await postUnposted(em, register, 'ENTERED', { userId: null, now });
      // Without it the first reports are planned for empty tables.
      await sql.query('analyze');
      return true;
    }),
  );
}

/** Whether the pilot is in this database already. */
export async function pilotIsLoaded(sql: Sql): Promise<boolean> {
  const text = 'select exists (select from participation where programme_id = $1) as loaded';
  const { rows } = await sql.query(text, [PILOT_PROGRAMME.id]);
  return rows[0]?.['loaded'] === true;
}
