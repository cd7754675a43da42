import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runningDatabase } from '@bitim/server/platform/database/running-database';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_PASSWORD } from '../kit/accounts.ts';
import { clientOf } from '../kit/client.ts';
import { type Child, ROOT, processesOn, runChild, runProgram, untilNothingRunsOn } from './child.ts';

const dataDir = path.join(mkdtempSync(path.join(os.tmpdir(), 'bitim-life-')), 'data');
const children: Child[] = [];

function start(env: NodeJS.ProcessEnv = {}, args: readonly string[] = []): Child {
  const child = runChild('scripts/start.mjs', ['--no-build', ...args], {
    DATA_DIR: dataDir,
    PORT: '0',
    ...env,
  });
  children.push(child);
  return child;
}

async function statusOf(url: string): Promise<number> {
  return (await fetch(url)).status;
}

beforeAll(async () => {
  // the first start: migrates and loads the pilot
  const first = start();
  await first.ready();
  first.signal('SIGTERM');
  await first.exited;
}, 60_000);

afterEach(async () => {
  for (const child of children.splice(0)) {
    child.signal('SIGTERM');
    await child.exited;
  }
});

afterAll(() => rmSync(path.dirname(dataDir), { recursive: true, force: true }));

describe('a server that runs', () => {
  let running: { child: Child; url: string };

  beforeAll(async () => {
    const child = start();
    running = { child, url: await child.ready() };
    // the person who watches is told who may sign in after the line that says ready
    await sleep(50);
    children.splice(children.indexOf(child), 1);
  });

  afterAll(async () => {
    running.child.signal('SIGTERM');
    await running.child.exited;
  });

  test('says where it is and who may sign in, and they can', async () => {
    expect(running.url).toMatch(/^http:\/\/localhost:\d+\/$/);
    expect(running.child.output()).toContain('coordinator@bitim.example');
    const client = await clientOf(running.url.slice(0, -1)).signIn(
      'coordinator@bitim.example',
      DEMO_PASSWORD,
    );
    expect((await client.gql('{ me { email role } }')).data).toEqual({
      me: { email: 'coordinator@bitim.example', role: 'COORDINATOR' },
    });
  });

  test('R50: a second server on its folder is told so and ends within 3 s, and it goes on', async () => {
    const second = start();
    const { code, afterMs } = await second.exited;
    expect(code).toBe(1);
    expect(afterMs).toBeLessThan(3000);
    expect(second.output()).toContain(`process number ${running.child.pid}`);
    expect(await statusOf(`${running.url}health/ready`)).toBe(200);
  });

  test('R54: lives without its database, but is not ready without it, and tells nothing of what is inside', async () => {
    const { url } = running;
    expect(await statusOf(`${url}health/live`)).toBe(200);
    expect(await statusOf(`${url}health/ready`)).toBe(200);
    const database = processesOn(dataDir);
    for (const pid of database) process.kill(pid, 'SIGSTOP');
    try {
      expect(await statusOf(`${url}health/live`)).toBe(200);
      expect(await statusOf(`${url}health/ready`)).toBe(503);
    } finally {
      for (const pid of database) process.kill(pid, 'SIGCONT');
    }
    expect(await (await fetch(`${url}health/ready`)).json()).toEqual({ status: 'ok' });
  });
});

describe('the start command', () => {
  test.each([
    { because: 'the port is no number', env: { PORT: 'http' }, says: 'PORT' },
    { because: 'a flag is unknown', args: ['--dmeo'], says: '--dmeo' },
    {
      because: 'production has no database of its own (R50)',
      env: { NODE_ENV: 'production' },
      says: 'DATABASE_URL',
    },
  ])('says what is wrong and ends when $because', async ({ env = {}, args = [], says }) => {
    const child = start(env, args);
    expect((await child.exited).code).toBe(1);
    expect(child.output()).toContain(says);
  });

  test('says that the port is taken, and leaves no database running', async () => {
    const other = createServer().listen(0, 'localhost');
    await once(other, 'listening');
    const child = start({ PORT: String((other.address() as AddressInfo).port) });
    expect((await child.exited).code).toBe(1);
    other.close();
    expect(child.output()).toContain('EADDRINUSE');
    expect(await untilNothingRunsOn(dataDir, 3000)).toEqual([]);
  });

  test.each(['SIGINT', 'SIGKILL'] as const)('nothing is left running after %s', async (signal) => {
    const child = start();
    await child.ready();
    child.signalGroup(signal);
    expect((await child.exited).code).toBe(signal === 'SIGKILL' ? null : 0);
    expect(await untilNothingRunsOn(dataDir, 5000)).toEqual([]);
  });

  test('nothing is left running when the package manager that started it is killed', async () => {
    const pnpm = path.join(path.dirname(dataDir), 'pnpm');
    if (!existsSync(pnpm)) symlinkSync('/bin/sh', pnpm);
    const line = `'${process.execPath}' '${path.join(ROOT, 'scripts/start.mjs')}' --no-build; true`;
    const env = { DATA_DIR: dataDir, PORT: '0', npm_lifecycle_event: 'start' };
    const manager = runProgram(pnpm, ['-c', line], env);
    await manager.ready();
    manager.signal('SIGKILL');
    expect(await untilNothingRunsOn(dataDir, 5000)).toEqual([]);
    await manager.exited;
    expect(manager.output()).toContain('is gone');
  });

  test('R54: what runs when it is asked to end is finished, nothing new is taken, and it ends with 0 within 10 s', async () => {
    const child = start();
    const url = (await child.ready()).slice(0, -1);
    const client = await clientOf(url).signIn('admin@bitim.example', DEMO_PASSWORD);
    const blocker = new pg.Client({ connectionString: runningDatabase(dataDir) ?? '' });
    // the server ends its database as soon as it may, and that may be before the blocker has left
    blocker.on('error', () => {});
    await blocker.connect();
    await blocker.query('begin');
    await blocker.query('lock table region in access exclusive mode');
    const running = client.gql<{ regions: unknown[] }>('{ regions { id } }');
    await sleep(300);
    const asked = performance.now();
    child.signal('SIGTERM');
    await sleep(200);
    const refused = await fetch(`${url}/health/ready`).then(
      (response) => response.status,
      () => 503,
    );
    expect(refused).toBe(503);
    await sleep(500);
    await blocker.query('commit');
    await blocker.end();
    expect((await running).data.regions.length).toBeGreaterThan(0);
    expect((await child.exited).code).toBe(0);
    expect(performance.now() - asked).toBeLessThan(10_000);
    expect(await untilNothingRunsOn(dataDir, 5000)).toEqual([]);
  });
});
