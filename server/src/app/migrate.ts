import { MIGRATIONS, withOrm } from './orm.ts';
import type { MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

/** Any number will do, as long as every server takes the same. */
const MIGRATION_LOCK = 2_014_0411;

/** Brings a database up to date. Two servers that start together take turns. */
export async function migrate(databaseUrl: string): Promise<void> {
  const work = async (orm: MikroORM): Promise<void> => {
    await orm.em.fork().transactional(async (tx) => {
      // another server's migrations are waited for; only tables are not
      await sql`set local lock_timeout = 0`.execute(tx.getKysely());
      await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(tx.getKysely());
      await orm.migrator.up();
    });
  };
  await withOrm(databaseUrl, work, MIGRATIONS);
}
