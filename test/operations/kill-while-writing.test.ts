import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkLedger } from '@bitim/server/app/check-ledger';
import { runningDatabase } from '@bitim/server/platform/database/running-database';
import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { DEMO_PASSWORD } from '../kit/accounts.ts';
import { type Client, clientOf } from '../kit/client.ts';
import { type Child, runChild, untilNothingRunsOn } from './child.ts';

/** Few in the daily run; BITIM_KILL_ROUNDS=50 for the full proof. */
const ROUNDS = Number(process.env.BITIM_KILL_ROUNDS ?? 4);
const WRITERS = 8;

const dataDir = path.join(mkdtempSync(path.join(os.tmpdir(), 'bitim-kill-')), 'data');
let server: Child | undefined;

const COURT = `{ courts(filter: { mine: true }, first: 1) { nodes { id } } }`;
const CREATE = `mutation ($input: CreateTrainingEventInput!) {
  createTrainingEvent(input: $input) { __typename ... on TrainingEvent { id } }
}`;

async function start(): Promise<string> {
  server = runChild('scripts/start.mjs', ['--no-build'], { DATA_DIR: dataDir, PORT: '0' });
  const url = await server.ready();
  return url.slice(0, -1);
}

/** Writes until the server is gone; what it said yes to is remembered. */
async function write(client: Client, courtId: string, acknowledged: Set<string>): Promise<void> {
  const input = {
    title: { en: 'Written in the moment of a crash' },
    kind: 'SEMINAR',
    state: 'HELD',
    startsOn: '2014-09-10',
    endsOn: '2014-09-10',
    hostCourtIds: [courtId],
    sessions: [],
  };
  for (;;) {
    try {
      const { data } = await client.gql<{ createTrainingEvent: { id?: string } }>(CREATE, { input });
      const { id } = data.createTrainingEvent;
      if (id === undefined) throw new TypeError('the event was refused');
      acknowledged.add(id);
    } catch (error) {
      if (error instanceof TypeError && error.message !== 'the event was refused') return;
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
}

async function begun(acknowledged: ReadonlySet<string>, before: number): Promise<void> {
  // oxlint-disable-next-line no-await-in-loop -- looks again until the writers have said it
  while (acknowledged.size === before) await sleep(20);
}

afterAll(async () => {
  server?.signal('SIGKILL');
  await untilNothingRunsOn(dataDir, 10_000);
  rmSync(path.dirname(dataDir), { recursive: true, force: true });
});

test('R49: a server killed while 8 people write loses nothing that it acknowledged, and counts nothing twice', async () => {
  const acknowledged = new Set<string>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const url = await start();
    const client = await clientOf(url).signIn('coordinator@bitim.example', DEMO_PASSWORD);
    const { data } = await client.gql<{ courts: { nodes: { id: string }[] } }>(COURT);
    const courtId = data.courts.nodes[0]?.id ?? '';
    const before = acknowledged.size;
    const writers = Array.from({ length: WRITERS }, () => write(client, courtId, acknowledged));
    // on a slow machine the first one takes its time
    await Promise.race([begun(acknowledged, before), Promise.all(writers)]);
    await sleep((round % 5) * 130);
    server?.signal('SIGKILL');
    await Promise.all(writers);
    expect(acknowledged.size).toBeGreaterThan(before);
  }
  await start();
  const databaseUrl = runningDatabase(dataDir) ?? '';
  const database = new pg.Client({ connectionString: databaseUrl });
  await database.connect();
  const { rows } = await database.query<{ id: string }>('select id from training_event where id = any($1)', [
    [...acknowledged],
  ]);
  await database.end();
  expect(rows.length).toBe(acknowledged.size);
  expect((await checkLedger(databaseUrl)).faults).toEqual([]);
}, 600_000);
