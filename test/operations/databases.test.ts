import { loadPilot } from '@bitim/seeds/pilot-2014/load';
import { loadReferenceData } from '@bitim/seeds/reference/load';
import { checkLedger } from '@bitim/server/app/check-ledger';
import { migrate } from '@bitim/server/app/migrate';
import { withOrm } from '@bitim/server/app/orm';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type TestCluster,
  runAsAdmin,
  startEmbeddedCluster,
  startSystemPostgres,
  systemPostgresVersion,
} from '../kit/cluster.ts';
import { runChild } from './child.ts';

const system = systemPostgresVersion();
const CLUSTERS = [
  { name: 'the embedded PostgreSQL', start: startEmbeddedCluster },
  ...(system !== null && system >= 15
    ? [{ name: `PostgreSQL ${system} of this machine`, start: startSystemPostgres }]
    : []),
];

describe.each(CLUSTERS)('on $name', ({ start }) => {
  let cluster: TestCluster;

  async function emptyDatabase(name: string): Promise<string> {
    await runAsAdmin(cluster.adminUrl, `create database ${name} owner bitim`);
    return cluster.databaseUrl(name);
  }

  async function tablesOf(url: string): Promise<string[]> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`,
    );
    await client.end();
    return rows.map(({ name }) => name);
  }

  async function rowsOf(url: string, table: string): Promise<number> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rowCount } = await client.query(`select from ${table}`);
    await client.end();
    return rowCount ?? -1;
  }

  beforeAll(async () => {
    cluster = await start();
  });

  afterAll(() => cluster.stop());

  test('R55: two servers that start together on an empty database migrate it once', async () => {
    const url = await emptyDatabase('together');
    await Promise.all([migrate(url), migrate(url), migrate(url)]);
    expect(await tablesOf(url)).toContain('ledger_entry');
  });

  test('R55: every migration goes up, and back until nothing of it is left, and up again', async () => {
    const url = await emptyDatabase('up_and_back');
    await migrate(url);
    const all = await tablesOf(url);
    await withOrm(url, async (orm) => {
      await orm.migrator.down({ to: 0 });
    });
    expect((await tablesOf(url)).filter((name) => !name.includes('migrations'))).toEqual([]);
    await migrate(url);
    expect(await tablesOf(url)).toEqual(all);
  });

  test('an empty database starts with regions and courts, once, and the pilot finds its place beside them', async () => {
    const url = await emptyDatabase('reference');
    await migrate(url);
    const loaded = await Promise.all([loadReferenceData(url), loadReferenceData(url)]);
    expect(loaded.filter(Boolean)).toHaveLength(1);
    expect(await loadPilot({ databaseUrl: url })).toBe(true);
    expect(await loadReferenceData(url)).toBe(false);
  });

  test('figures are read from a database that is named, and nothing is written there', async () => {
    const url = await emptyDatabase('figures');
    const child = runChild('seeds/figures/main.ts', [], { DATABASE_URL: url });
    expect((await child.exited).code).not.toBe(0);
    expect(await tablesOf(url)).toEqual([]);
    await migrate(url);
    expect((await runChild('seeds/figures/main.ts', [], { DATABASE_URL: url }).exited).code).toBe(1);
    expect(await rowsOf(url, 'region')).toBe(0);
    await loadPilot({ databaseUrl: url });
    expect((await runChild('seeds/figures/main.ts', [], { DATABASE_URL: url }).exited).code).toBe(0);
  });

  test('the pilot is loaded once, and the ledger is equal to its records', async () => {
    const url = await emptyDatabase('pilot');
    await migrate(url);
    expect(await loadPilot({ databaseUrl: url })).toBe(true);
    expect(await loadPilot({ databaseUrl: url })).toBe(false);
    const { compared, faults } = await checkLedger(url);
    expect(faults).toEqual([]);
    expect(compared.TRAINING_EVENT).toBeGreaterThan(285);
  });
});
