import path from 'node:path';
import { loadPilot } from '@bitim/seeds/pilot-2014/load';
import { checkLedger } from '@bitim/server/app/check-ledger';
import { migrate } from '@bitim/server/app/migrate';
import { serve } from '@bitim/server/app/serve';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_PASSWORD } from '../kit/accounts.ts';
import { type Client, clientOf } from '../kit/client.ts';
import {
  runAsAdmin,
  startEmbeddedCluster,
  startSystemPostgres,
  systemPostgresVersion,
} from '../kit/cluster.ts';
import { take, type Scene } from './ledger-run.ts';
import { steps } from './ledger-steps.ts';
import { differences } from './recount.ts';

/** A few sequences with every test run; more by `LEDGER_RUNS=500`. */
const RUNS = Number(process.env.LEDGER_RUNS ?? 8);
const system = systemPostgresVersion();
const CLUSTERS = [
  { name: 'the embedded PostgreSQL', start: startEmbeddedCluster },
  ...(system !== null && system >= 15
    ? [{ name: `PostgreSQL ${system} of this machine`, start: startSystemPostgres }]
    : []),
];

describe.each(CLUSTERS)('on $name', ({ start }) => {
  let scene: Stage;
  beforeAll(async () => {
    scene = await stage(start);
  });
  afterAll(() => scene.end());

  test(
    'whatever is done to records, ledger and recount agree',
    { timeout: 60_000 + RUNS * 5000 },
    async () => {
      const outcomes = new Map<string, number>();
      await fc.assert(
        fc.asyncProperty(steps, async (sequence) => {
          for (const step of sequence) {
            // oxlint-disable-next-line no-await-in-loop -- one after another is what is tested
            const outcome = `${step.what}: ${await take(scene.client, scene.db, scene, step)}`;
            outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
          }
          expect(await differences(scene.db)).toEqual([]);
          expect((await checkLedger(scene.databaseUrl)).faults).toEqual([]);
        }),
        { numRuns: RUNS, endOnFailure: true },
      );
      // the steps did something: most kinds of them were taken, and not only refused
      const taken = [...outcomes.keys()].filter((outcome) => !/Error$|nothing/.test(outcome));
      expect(taken.length).toBeGreaterThan(15);
    },
  );

  test('what was put off and then held on its new day counts there, and agrees too', async () => {
    const first = { which: 0, other: 0, courts: [0, 2], kind: 0, yes: true };
    for (const event of ['TrainingEvent', 'PressEvent']) {
      // oxlint-disable no-await-in-loop -- one after another is what is tested
      const created = { ...first, what: `create${event}`, day: 3, amount: 1 };
      expect(await take(scene.client, scene.db, scene, created)).toBe(event);
      const moved = { ...first, what: `move${event}`, day: 80, amount: 1 };
      expect(await take(scene.client, scene.db, scene, moved)).toBe(event);
      const { rows } = await scene.db.query<{ day: string }>(
        `select distinct occurred_on::text as day from ledger_entry
          where record_id = (select record_id from ledger_entry order by id desc limit 1)`,
      );
      expect(rows).toEqual([{ day: '2016-03-21' }]);
      // oxlint-enable no-await-in-loop
    }
    expect(await differences(scene.db)).toEqual([]);
    expect((await checkLedger(scene.databaseUrl)).faults).toEqual([]);
  });

  test('and what was changed behind its back is found', async () => {
    expect(await differences(scene.db)).toEqual([]);
    await scene.db.query(
      `update publication set state = 'RETRACTED', retraction_reason = 'x' where id = (select max(id::text)::uuid from publication where state = 'PUBLISHED')`,
    );
    expect(await differences(scene.db)).not.toEqual([]);
    expect((await checkLedger(scene.databaseUrl)).faults).not.toEqual([]);
  });
});

interface Stage extends Scene {
  readonly client: Client;
  readonly db: pg.Client;
  readonly databaseUrl: string;
  end(): Promise<void>;
}

async function stage(start: typeof startEmbeddedCluster): Promise<Stage> {
  const cluster = await start();
  await runAsAdmin(cluster.adminUrl, 'create database property owner bitim');
  const databaseUrl = cluster.databaseUrl('property');
  await migrate(databaseUrl);
  await loadPilot({ databaseUrl, demoAccounts: true });
  const clientDir = path.resolve(import.meta.dirname, 'none');
  const server = await serve({
    databaseUrl,
    port: 0,
    host: 'localhost',
    clientDir,
    production: false,
    log: () => {},
  });
  const db = new pg.Client({ connectionString: databaseUrl });
  await db.connect();
  const ids = async (statement: string) =>
    (await db.query<{ id: string }>(statement)).rows.map(({ id }) => id);
  const only = async (table: string) => (await ids(`select id from ${table} order by id limit 1`))[0] ?? '';
  return {
    // eight courts of four regions, two in each
    courts:
      await ids(`select id from (select id, region_id, row_number() over (partition by region_id order by code) as place from court
                        where level = 'DISTRICT') c where place <= 2 order by region_id, id limit 8`),
    persons: await ids('select id from person order by id limit 6'),
    outletId: await only('outlet'),
    programmeId: await only('programme'),
    partnerProjectId: await only('partner_project'),
    client: await clientOf(server.url.replace(/\/$/, '')).signIn('admin@bitim.example', DEMO_PASSWORD),
    db,
    databaseUrl,
    end: async () => {
      await db.end();
      await server.close();
      await cluster.stop();
    },
  };
}
