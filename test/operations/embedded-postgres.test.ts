import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { databaseSecrets, folderId } from '@bitim/server/platform/database/data-folder';
import { openEmbeddedPostgres } from '@bitim/server/platform/database/embedded-postgres';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Child, processesOn, runChild, untilNothingRunsOn } from './child.ts';

let dataDir = '';
/** A folder whose cluster has been made; copied for the tests that are not about making it. */
const madeFolder = path.join(mkdtempSync(path.join(os.tmpdir(), 'bitim-made-')), 'data');
const children: Child[] = [];

function hold(env: NodeJS.ProcessEnv = {}): Child {
  // cp keeps the modes of folders, on which PostgreSQL insists
  if (!existsSync(dataDir)) spawnSync('cp', ['-a', madeFolder, dataDir]);
  return holdNew(env);
}

/** On the folder as it is, even if it is not there yet. */
function holdNew(env: NodeJS.ProcessEnv = {}): Child {
  const child = runChild('test/operations/hold-database.ts', [dataDir], env);
  children.push(child);
  return child;
}

async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

function postmasterPid(): number {
  return Number(readFileSync(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n', 1)[0]);
}

beforeAll(async () => {
  await (await openEmbeddedPostgres({ dataDir: madeFolder, log: () => {} })).stop();
});

afterAll(() => rmSync(path.dirname(madeFolder), { recursive: true, force: true }));

beforeEach(() => {
  dataDir = path.join(mkdtempSync(path.join(os.tmpdir(), 'bitim-operations-')), 'data');
});

afterEach(async () => {
  for (const child of children.splice(0)) child.signal('SIGKILL');
  const left = await untilNothingRunsOn(dataDir, 10_000);
  for (const pid of left) process.kill(pid, 'SIGKILL');
  rmSync(path.dirname(dataDir), { recursive: true, force: true });
});

describe('the embedded database', () => {
  test('R50: a second process on the same folder is told who has it and ends within 3 s, the first goes on', async () => {
    const first = hold();
    const url = await first.ready();
    const second = hold();
    const { code, afterMs } = await second.exited;
    expect(code).toBe(1);
    expect(afterMs).toBeLessThan(3000);
    expect(second.output()).toContain(`process number ${first.pid} (http://localhost:4321/)`);
    expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)('nothing is left running after %s', async (signal) => {
    const child = hold();
    await child.ready();
    expect(processesOn(dataDir).length).toBeGreaterThan(3);
    child.signalGroup(signal);
    expect((await child.exited).code).toBe(signal === 'SIGKILL' ? null : 0);
    expect(await untilNothingRunsOn(dataDir, 5000)).toEqual([]);
  });

  test('R50: the lock of a process that was killed is taken over, also when its number is in use again', async () => {
    const first = hold();
    await first.ready();
    first.signal('SIGKILL');
    await first.exited;
    const lock = path.join(dataDir, 'server.lock');
    const owner = JSON.parse(readFileSync(lock, 'utf8')) as { pid: number };
    expect(owner.pid).toBe(first.pid);
    writeFileSync(lock, JSON.stringify({ ...owner, pid: process.pid }));
    const second = hold();
    expect(await ask(await second.ready(), 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('R50: a PostgreSQL left without anybody is adopted with its data, and ends with its new owner', async () => {
    const first = hold();
    await ask(await first.ready(), 'create table kept as select 42 as answer');
    const orphan = postmasterPid();
    const shell = statSync('/bin/sh').ino;
    const guardians = processesOn(dataDir).filter((pid) => statSync(`/proc/${pid}/exe`).ino === shell);
    // it would close the pipe on seeing the first guardian die, and the second, alive yet, would end PostgreSQL
    first.signal('SIGSTOP');
    for (const guardian of guardians) process.kill(guardian, 'SIGKILL');
    first.signal('SIGKILL');
    await first.exited;
    await sleep(300);
    expect(processesOn(dataDir)).toContain(orphan);

    const second = hold();
    expect(await ask(await second.ready(), 'select answer from kept')).toEqual([{ answer: 42 }]);
    expect(second.output()).toContain(
      `adopting the database that an earlier server left running (process ${orphan})`,
    );
    expect(postmasterPid()).toBe(orphan);
    second.signal('SIGTERM');
    expect((await second.exited).code).toBe(0);
    expect(await untilNothingRunsOn(dataDir, 1000)).toEqual([]);
  });

  test.each([300, 900])('is whole after its making was interrupted after %i ms', async (milliseconds) => {
    const first = holdNew();
    await sleep(milliseconds);
    first.signal('SIGKILL');
    await first.exited;
    const second = holdNew();
    expect(await ask(await second.ready(), 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('never touches a folder that holds files of somebody else', async () => {
    mkdirSync(dataDir);
    writeFileSync(path.join(dataDir, 'letter.txt'), 'keep me');
    const child = holdNew();
    expect((await child.exited).code).toBe(1);
    expect(child.output()).toContain("holds files that are not Bitim's");
    expect(readFileSync(path.join(dataDir, 'letter.txt'), 'utf8')).toBe('keep me');
  });

  test('R07: lets in nobody without the password, which only its owner can read, and the application is no superuser', async () => {
    const url = new URL(await hold().ready());
    expect(statSync(path.join(dataDir, 'database-secrets.json')).mode & 0o077).toBe(0);
    expect(await ask(url.href, 'select rolsuper from pg_roles where rolname = current_user')).toEqual([
      { rolsuper: false },
    ]);
    url.password = 'guess';
    await expect(ask(url.href, 'select 1')).rejects.toThrow('password authentication failed');
  });

  test('writes what it acknowledges to disk, and knows Kazakh order', async () => {
    const url = await hold().ready();
    expect(
      await ask(url, `select current_setting('fsync') || current_setting('synchronous_commit') as settings`),
    ).toEqual([{ settings: 'onon' }]);
    const letters = `select string_agg(letter, '' order by letter collate "kk-x-icu") as ordered from unnest(array['ы', 'і', 'к', 'ә', 'а', 'қ']) letter`;
    expect(await ask(url, letters)).toEqual([{ ordered: 'аәкқыі' }]);
  });

  test.runIf(process.getuid?.() === 0)('runs for root where user namespaces are forbidden', async () => {
    const child = holdNew({ BITIM_NO_UNSHARE: '1' });
    expect(await ask(await child.ready(), 'select 1 as one')).toEqual([{ one: 1 }]);
    const cluster = path.join('/var/lib/bitim', folderId(databaseSecrets(dataDir)));
    expect(statSync(path.join(cluster, 'postgres')).uid).toBe(65_534);
    child.signal('SIGTERM');
    expect((await child.exited).code).toBe(0);
    rmSync(cluster, { recursive: true });
  });
});
