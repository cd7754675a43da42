import { randomUUID } from 'node:crypto';
import { migrate } from '@bitim/server/app/migrate';
import pg from 'pg';
import { withDatabase } from './cluster.ts';

/** What a database holds when a test gets it: the empty tables, or the pilot's data set with the demo accounts. */
export type Content = 'migrated' | 'pilot';

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

export interface DatabaseMaker {
  readonly adminUrl: string;
  readonly applicationUrl: string;
}

/** A number for the advisory lock under which templates are made; any, but the same in every worker. */
const TEMPLATE_LOCK = 4_200_714;

/** A fresh copy of a template; the first test file that asks for a template makes it, the others wait. */
export async function createTestDatabase(maker: DatabaseMaker, content: Content): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await withAdmin(maker, async (admin) => {
    await ensureTemplate(maker, admin, content);
    await admin.query(`create database ${name} template template_${content} owner bitim strategy file_copy`);
  });
  return {
    url: withDatabase(maker.applicationUrl, name),
    drop: () =>
      withAdmin(maker, async (admin) => void (await admin.query(`drop database ${name} with (force)`))),
  };
}

async function ensureTemplate(maker: DatabaseMaker, admin: pg.Client, content: Content): Promise<void> {
  await admin.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
  try {
    if (await exists(admin, `template_${content}`)) return;
    if (content === 'pilot') await ensureTemplate(maker, admin, 'migrated');
    // made under another name: a template that failed half-way is not taken for a whole one
    const draft = `draft_${randomUUID().replaceAll('-', '')}`;
    const from = content === 'pilot' ? 'template_migrated' : 'template1';
    await admin.query(`create database ${draft} template ${from} owner bitim`);
    const url = withDatabase(maker.applicationUrl, draft);
    await (content === 'pilot' ? fillWithPilot(url) : migrate(url));
    await admin.query(`alter database ${draft} rename to template_${content}`);
  } finally {
    await admin.query('select pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
  }
}

async function fillWithPilot(url: string): Promise<void> {
  const { loadPilot } = await import('@bitim/seeds/pilot-2014/load');
  await loadPilot({ databaseUrl: url, demoAccounts: true });
}

async function exists(admin: pg.Client, name: string): Promise<boolean> {
  return (await admin.query('select 1 from pg_database where datname = $1', [name])).rowCount === 1;
}

async function withAdmin<Result>(
  maker: DatabaseMaker,
  use: (admin: pg.Client) => Promise<Result>,
): Promise<Result> {
  const admin = new pg.Client({ connectionString: maker.adminUrl });
  await admin.connect();
  try {
    return await use(admin);
  } finally {
    await admin.end();
  }
}
