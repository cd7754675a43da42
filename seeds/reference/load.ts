import { withOrm } from '@bitim/server/app/orm';
import { CompiledQuery } from 'kysely';

import type { Sql } from '../kit/bulk-insert.ts';
import { ensureReference } from './load-reference.ts';

/**
 * Loads the reference data into a migrated database that has no regions and courts yet: all of it, or nothing.
 *
 * @returns False when there was something already, and nothing was done.
 */
export function loadReferenceData(databaseUrl: string): Promise<boolean> {
  return withOrm(databaseUrl, (orm) =>
    orm.em.fork().transactional((em) => {
      const database = em.getKysely();
      const sql: Sql = {
        query: (text, values = []) => database.executeQuery(CompiledQuery.raw(text, values)),
      };
      return ensureReference(sql);
    }),
  );
}
