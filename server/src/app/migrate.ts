import { withOrm } from './orm.ts';
import { sql } from 'kysely';

/** Any number will do, as long as every server takes the same. */
const MIGRATION_LOCK = 2_014_0411;

/** Brings a database up to date. Two servers that start together take turns. */
export async function migrate(databaseUrl: string): Promise<void> {
  await withOrm(databaseUrl, async (orm) => {
    const em = orm.em.fork();
    await em.transactional(async (tx) => {
      await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(tx.getKysely());
      await orm.migrator.up();
    });
  });
}
