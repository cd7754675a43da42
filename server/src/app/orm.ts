import { MikroORM } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import { PreparingClient } from '../platform/database/preparing-client.ts';
import { entities } from './entities.ts';
import { migrations } from './migrations/migrations.ts';

/** How long one statement may take (R23). */
const STATEMENT_TIMEOUT_MS = 8000;

/** Disks of today find a page anywhere as fast as the next one; the database's own guess is four times slower. */
const PLANNER = '-c random_page_cost=1.1';

/** Opens the pool to a database. Close it when done. */
export function openOrm(databaseUrl: string): Promise<MikroORM> {
  return MikroORM.init({
    entities,
    clientUrl: databaseUrl,
    pool: { min: 1, max: 10 },
    forceUtcTimezone: true,
    driverOptions: { statement_timeout: STATEMENT_TIMEOUT_MS, options: PLANNER, Client: PreparingClient },
    extensions: [Migrator],
    migrations: { migrationsList: migrations, snapshot: false, silent: true },
  });
}

/** Does something with a database, and leaves no connection behind. */
export async function withOrm<T>(databaseUrl: string, work: (orm: MikroORM) => Promise<T>): Promise<T> {
  const orm = await openOrm(databaseUrl);
  try {
    return await work(orm);
  } finally {
    await orm.close(true);
  }
}
