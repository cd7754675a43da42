import { MikroORM } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import { PreparingClient } from '../platform/database/preparing-client.ts';
import { entities } from './entities.ts';
import { migrations } from './migrations/migrations.ts';

/** How long a statement may take, and how long it may wait for another's lock; 0: as long as it needs. */
export interface Patience {
  readonly statementTimeoutMs: number;
  readonly lockTimeoutMs: number;
}

/** For what a person waits for (R23). */
const REQUESTS: Patience = { statementTimeoutMs: 8000, lockTimeoutMs: 0 };

/** Counting everything anew takes as long as there are records. */
export const MAINTENANCE: Patience = { statementTimeoutMs: 0, lockTimeoutMs: 0 };

/** What changes tables may work long, but not wait long: whoever comes after it waits behind it. */
export const MIGRATIONS: Patience = { statementTimeoutMs: 0, lockTimeoutMs: 10_000 };

/** Disks of today find a page anywhere as fast as the next one; the database's own guess is four times slower. */
const PLANNER = '-c random_page_cost=1.1';

/** Opens the pool to a database. Close it when done. */
export function openOrm(databaseUrl: string, patience: Patience = REQUESTS): Promise<MikroORM> {
  return MikroORM.init({
    entities,
    clientUrl: databaseUrl,
    pool: { min: 1, max: 10 },
    forceUtcTimezone: true,
    driverOptions: {
      statement_timeout: patience.statementTimeoutMs,
      lock_timeout: patience.lockTimeoutMs,
      options: PLANNER,
      Client: PreparingClient,
    },
    extensions: [Migrator],
    migrations: { migrationsList: migrations, snapshot: false, silent: true },
  });
}

/** Does something with a database, and leaves no connection behind. */
export async function withOrm<T>(
  databaseUrl: string,
  work: (orm: MikroORM) => Promise<T>,
  patience?: Patience,
): Promise<T> {
  const orm = await openOrm(databaseUrl, patience);
  try {
    return await work(orm);
  } finally {
    await orm.close(true);
  }
}
