import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { databaseSecrets } from '@bitim/server/platform/database/data-folder';
import { runningDatabase } from '@bitim/server/platform/database/running-database';
import pg from 'pg';

/** How many statements the embedded database is sent while `work` is done; its own log is asked. */
export async function countStatements(dataDir: string, work: () => Promise<unknown>): Promise<number> {
  const url = new URL(runningDatabase(dataDir) ?? '');
  url.username = 'postgres';
  url.password = databaseSecrets(dataDir).superuser;
  const admin = new pg.Client({ connectionString: url.href });
  await admin.connect();
  const logging = async (what: 'all' | 'none') => {
    await admin.query(`alter system set log_statement = '${what}'`);
    await admin.query('select pg_reload_conf()');
    await sleep(300);
  };
  await logging('all');
  const before = logged(dataDir);
  await work();
  const during = logged(dataDir).slice(before.length);
  await logging('none');
  await admin.end();
  return during.length;
}

function logged(dataDir: string): string[] {
  const lines = readFileSync(path.join(dataDir, 'postgres.log'), 'utf8').split('\n');
  return lines.filter((line) => /LOG: {2}(statement|execute [^:]*):/.test(line));
}
