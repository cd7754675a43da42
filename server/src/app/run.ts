import { ensureFirstAdministrator } from '../access/first-administrator.ts';
import { untilAskedToEnd, within } from '../platform/lifecycle.ts';
import { type OpenDatabase, openDatabase } from '../platform/database/open-database.ts';
import type { Config } from './config.ts';
import { migrate } from './migrate.ts';
import { serve } from './serve.ts';

export interface RunOptions {
  readonly config: Config;
  /** The built web client. */
  readonly clientDir: string;
  /** Puts regions, courts and outlets into an empty database. False: there was something already. */
  readonly loadReference: (databaseUrl: string) => Promise<boolean>;
  /** Fills an empty database with the data set and the accounts of the demonstration. False: it was there already. */
  readonly loadDemo: (databaseUrl: string) => Promise<boolean>;
  /** Lines for the person who watches the start and the end. */
  readonly say: (line: string) => void;
  readonly ready: (url: string, demo: boolean) => void;
  readonly log: (line: string) => void;
}

/** Requests that are still running get this long; then the database, which needs its own time, is ended under them. */
const DRAIN = 7000;
const DATABASE_END = 2500;

/**
 * The whole life of the server: database, migrations, first data, service, orderly end.
 *
 * @returns The exit code: 0 when it was asked to end and everything ended in time.
 */
export async function run({
  config,
  clientDir,
  loadReference,
  loadDemo,
  say,
  ready,
  log,
}: RunOptions): Promise<number> {
  const asked = untilAskedToEnd();
  const step = stepper(say);
  const address = `http://${config.host}:${config.port}/`;
  const database = await openDatabase({ ...config, log: say, address });
  step(`database: ${database.how}`);
  try {
    await migrate(database.url);
    step('migrations applied');
    const demo = config.demo || (database.embedded && !config.production);
    if (demo && (await loadDemo(database.url))) step('first start: the data of the 2014 pilot loaded');
    if (!demo && (await loadReference(database.url))) step('first start: regions, courts and outlets loaded');
    const first = demo ? null : await ensureFirstAdministrator(database.url);
    const { port, host, production, trustedProxies, privatePages, publicUrl, mailServer } = config;
    const server = await serve({
      databaseUrl: database.url,
      port,
      host,
      clientDir,
      production,
      trustedProxies,
      privatePages,
      publicUrl,
      mailServer,
      log,
    });
    ready(server.url, demo);
    const link = first && `${server.url}welcome?code=${first.code}`;
    if (first) say(`no administrator has a password yet: ${first.email} sets one, once, at ${link}`);
    const reason = await Promise.race([asked, database.ended.then(() => 'the database ended by itself')]);
    say(`ending: ${reason}`);
    const drained = await within(DRAIN, server.close());
    if (!drained) say(`requests still ran after ${DRAIN / 1000} s and were cut`);
    const stopped = await endDatabase(database);
    return drained && stopped && reason !== 'the database ended by itself' ? 0 : 1;
  } catch (error) {
    await endDatabase(database);
    throw error;
  }
}

function endDatabase(database: OpenDatabase): Promise<boolean> {
  return within(DATABASE_END, database.stop());
}

function stepper(say: (line: string) => void): (what: string) => void {
  let last = performance.now();
  return (what) => {
    const now = performance.now();
    say(`${what} (${((now - last) / 1000).toFixed(1)} s)`);
    last = now;
  };
}
