import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openEmbeddedPostgres } from '@bitim/server/platform/database/embedded-postgres';
import { freePort } from '@bitim/server/platform/free-port';
import pg from 'pg';

/** A PostgreSQL for tests. */
export interface TestCluster {
  /** As superuser, to a database from which others are made. */
  readonly adminUrl: string;
  /** As the role the application signs in with, to the database of that name. */
  databaseUrl(name: string): string;
  stop(): Promise<void>;
}

/** What a test database may lose in a power cut, it may lose: that is twice as fast. */
const VOLATILE = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=120'];

export async function startEmbeddedCluster(): Promise<TestCluster> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'bitim-test-'));
  const postgres = await openEmbeddedPostgres({ dataDir, log: () => {}, settings: VOLATILE });
  return {
    adminUrl: postgres.superuserUrl,
    databaseUrl: (name) => withDatabase(postgres.url, name),
    stop: async () => {
      await postgres.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Whether this machine has a PostgreSQL of its own, as a server would give us by DATABASE_URL. */
export function systemPostgresVersion(): number | null {
  const { status, stdout } = spawnSync('postgres', ['--version'], { encoding: 'utf8' });
  const major = /\) (\d+)/.exec(stdout ?? '')?.[1];
  return status === 0 && major !== undefined ? Number(major) : null;
}

/** A cluster of the PostgreSQL that is installed on this machine. */
export async function startSystemPostgres(): Promise<TestCluster> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'bitim-system-'));
  const cluster = path.join(dataDir, 'cluster');
  const password = path.join(dataDir, 'password');
  writeFileSync(password, 'only-for-this-test', { mode: 0o600 });
  const namespace =
    process.getuid?.() === 0 ? ['unshare', '--user', '--map-user=1000', '--map-group=1000'] : [];
  const options = [
    '-U',
    'postgres',
    `--pwfile=${password}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
  ];
  const initdb = ['initdb', '-D', cluster, ...options, '--no-sync'];
  const made = spawnSync('env', [...namespace, ...initdb], { encoding: 'utf8', cwd: dataDir });
  if (made.status !== 0) throw new Error(`initdb of this machine failed: ${made.stderr}`);
  const port = await freePort();
  const settings = [...VOLATILE, 'listen_addresses=127.0.0.1', `unix_socket_directories=`].flatMap((one) => [
    '-c',
    one,
  ]);
  const postgres = ['postgres', '-D', cluster, '-p', String(port), ...settings];
  const child = spawn('env', [...namespace, ...postgres], { cwd: dataDir, stdio: 'ignore' });
  const adminUrl = `postgresql://postgres:only-for-this-test@127.0.0.1:${port}/postgres`;
  await untilAnswers(adminUrl);
  await runAsAdmin(adminUrl, `create role bitim login password 'only-for-this-test'`);
  return {
    adminUrl,
    databaseUrl: (name) => `postgresql://bitim:only-for-this-test@127.0.0.1:${port}/${name}`,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGINT');
      await ended;
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export async function runAsAdmin(adminUrl: string, ...statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

export function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

async function untilAnswers(url: string): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await runAsAdmin(url, 'select 1');
    } catch (error) {
      if (attempt > 200) throw error;
      await sleep(50);
    }
  }
}
