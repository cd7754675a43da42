import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runningDatabase } from '@bitim/server/platform/database/running-database';
import { DEMO_PASSWORD } from '../kit/accounts.ts';
import { clientOf } from '../kit/client.ts';
import { ROOT, runChild } from '../operations/child.ts';
import { EVENTS, calendarSpeed } from './calendar.ts';
import { FEED_EVENTS, feedSpeed } from './calendar-feed.ts';
import { SESSIONS, clashSpeed } from './clashes.ts';
import { type Target, ask, load, median } from './load.ts';
import { COMBINED_REPORT, EVENT_LIST } from './queries.ts';
import { countStatements } from './statements.ts';

/** The speeds that were promised, measured on the pilot's data over the embedded database. Ends with 1 when one is missed. */
const ROUNDS = 5;
const ROUND_MS = 3000;
const ASKERS = 10;

const dataDir = path.join(mkdtempSync(path.join(os.tmpdir(), 'bitim-bench-')), 'data');
const lines: { what: string; measured: string; promised: string; kept: boolean }[] = [];

function note(what: string, measured: number, unit: string, sign: '≤' | '≥', promised: number): void {
  const kept = sign === '≤' ? measured <= promised : measured >= promised;
  const digits = measured < 10 ? 2 : 1;
  lines.push({
    what,
    measured: `${measured.toFixed(digits)} ${unit}`,
    promised: `${sign} ${promised} ${unit}`,
    kept,
  });
}

async function start() {
  const began = performance.now();
  const child = runChild('scripts/start.mjs', ['--no-build'], { DATA_DIR: dataDir, PORT: '0' });
  const url = await child.ready();
  return { child, url: url.slice(0, -1), seconds: (performance.now() - began) / 1000 };
}

async function measureReport(target: Target): Promise<void> {
  await load(target, 1, 1500);
  const { p50 } = await load(target, 1, ROUND_MS);
  note('combined report of the nation, one asker, p50', p50, 'ms', '≤', 15);
  const statements = await countStatements(dataDir, () => ask(target));
  note('SQL statements for it, the session’s included', statements, '', '≤', 8);
}

async function measureList(target: Target): Promise<void> {
  const bare = runChild('test/bench/bare-server.ts', [runningDatabase(dataDir) ?? '']);
  const bareTarget = { url: await bare.ready(), headers: {} };
  try {
    if ((await ask(target)).trim() !== (await ask(bareTarget)).trim())
      throw new Error('the two lists are not the same bytes');
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const a = await load(target, ASKERS, ROUND_MS);
      const b = await load(bareTarget, ASKERS, ROUND_MS);
      // the first round warms up
      if (round > 0) ours.push(a.perSecond);
      if (round > 0) theirs.push(b.perSecond);
    }
    console.log(
      `list of 50 events: ${median(ours).toFixed(0)} a second; bare fastify and pg: ${median(theirs).toFixed(0)}`,
    );
    note('list of 50 events, share of bare fastify and pg', median(ours) / median(theirs), '', '≥', 0.65);
  } finally {
    bare.signal('SIGKILL');
  }
}

const first = await start();
note('first start, pilot loaded', first.seconds, 's', '≤', 10);
first.child.signal('SIGTERM');
await first.child.exited;
const { child, url, seconds } = await start();
note('later start', seconds, 's', '≤', 3);
try {
  const { cookie } = await clientOf(url).signIn('management@bitim.example', DEMO_PASSWORD);
  const headers = { cookie, 'content-type': 'application/json', 'accept-language': 'en' };
  const targetOf = (query: string): Target => ({
    url: `${url}/graphql`,
    headers,
    body: JSON.stringify({ query }),
  });
  await measureReport(targetOf(COMBINED_REPORT));
  await measureList(targetOf(EVENT_LIST));
  const feed = await feedSpeed(url, headers, runningDatabase(dataDir) ?? '');
  if (feed.entries !== FEED_EVENTS) throw new Error(`the feed has ${feed.entries} entries`);
  note(`calendar feed of ${FEED_EVENTS} events, p50`, feed.wholeMs, 'ms', '≤', 100);
  note('the same when nothing changed (304), p50', feed.unchangedMs, 'ms', '≤', 20);
  const { paintMs, framesPerSecond } = await calendarSpeed(url, cookie, runningDatabase(dataDir) ?? '');
  note(`calendar month of ${EVENTS} events, painted after its data`, paintMs, 'ms', '≤', 300);
  // a display of 60 Hz gives 60 at most
  note('frames while an event is drawn over it', framesPerSecond, 'a second', '≥', 58);
  const coordinator = await clientOf(url).signIn('coordinator@bitim.example', DEMO_PASSWORD);
  const clashMs = await clashSpeed(
    url,
    { ...headers, cookie: coordinator.cookie },
    runningDatabase(dataDir) ?? '',
  );
  note(`clashes of a form among ${SESSIONS.toLocaleString('en')} sessions, p50`, clashMs, 'ms', '≤', 50);
} finally {
  child.signal('SIGTERM');
  await child.exited;
  rmSync(path.dirname(dataDir), { recursive: true, force: true });
}
const size = spawnSync(process.execPath, ['client/scripts/measure-size.mjs'], {
  cwd: ROOT,
  encoding: 'utf8',
});
console.log(size.stdout.trimEnd());
console.table(lines);
process.exit(size.status === 0 && lines.every(({ kept }) => kept) ? 0 : 1);
