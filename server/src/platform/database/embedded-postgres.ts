import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../free-port.ts';
import { identityOf } from '../process-identity.ts';
import { DATABASE, answers, applicationUrl, superuserUrl } from './cluster-access.ts';
import { ensureCluster, forgetPostmaster, isPostgres, readPostmaster } from './cluster-folder.ts';
import { type DatabaseSecrets, databaseSecrets, folderId, prepareDataFolder } from './data-folder.ts';
import { lockFolder } from './folder-lock.ts';
import { type Guardian, adopt, guardianRuns, postgresLog, startGuarded } from './guardian.ts';
import { findPostgres } from './postgres-binaries.ts';
import { postgresUser } from './postgres-user.ts';

export interface EmbeddedPostgresOptions {
  readonly dataDir: string;
  readonly log: (line: string) => void;
  /** Where the server will answer: told to a second one that meets the lock. */
  readonly address?: string;
  /** Further settings, `name=value`. Durability is the default and is given up only by tests. */
  readonly settings?: readonly string[];
}

export interface EmbeddedPostgres {
  /** As the application's role, which is no superuser, to the application's database. */
  readonly url: string;
  readonly superuserUrl: string;
  readonly how: string;
  /** A PostgreSQL that an earlier, killed server left behind is used as it runs. */
  readonly adopted: boolean;
  /** Settles when PostgreSQL has ended, asked to or not. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

const START_DEADLINE = 60_000;
/** Complaints that end by themselves: the port was taken in between, or backends of a killed cluster still hold it. */
const PASSING =
  /could not bind|could not create any TCP|lock file "postmaster.pid" already exists|pre-existing shared memory/;
const SETTINGS = [
  ...['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=60'],
  ...['fsync=on', 'synchronous_commit=on', 'full_page_writes=on', 'password_encryption=scram-sha-256'],
  ...['timezone=UTC', 'log_timezone=UTC', 'jit=off', 'log_line_prefix=%m [%p] '],
];

/**
 * Runs the PostgreSQL that came from npm on a cluster in `dataDir`, for as long as this process lives.
 *
 * @throws FolderInUseError when another server has the folder.
 */
export async function openEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const dataDir = path.resolve(options.dataDir);
  prepareDataFolder(dataDir);
  const unlock = lockFolder(dataDir, options.address ?? 'address not known');
  try {
    const secrets = databaseSecrets(dataDir);
    const user = postgresUser(findPostgres(), dataDir, folderId(secrets));
    const cluster = await ensureCluster(user, secrets);
    const launch = async (): Promise<{ guardian: Guardian; port: number; adopted: boolean }> => {
      const running = await orphan(dataDir, cluster, secrets);
      if (running !== null) {
        options.log(`adopting the database that an earlier server left running (process ${running.pid})`);
        return { guardian: adopt(dataDir, user, running.pid), port: running.port, adopted: true };
      }
      const port = await freePort();
      const settings = [...SETTINGS, ...(options.settings ?? [])].flatMap((setting) => ['-c', setting]);
      const command = user.command('postgres', ['-D', cluster, '-p', String(port), ...settings]);
      return { guardian: startGuarded(dataDir, user, command), port, adopted: false };
    };
    const { guardian, port, adopted } = await untilReady(launch, dataDir, secrets);
    return {
      url: applicationUrl(port, secrets),
      superuserUrl: superuserUrl(port, secrets, DATABASE),
      how: `PostgreSQL from npm, ${user.how}`,
      adopted,
      ended: guardian.ended,
      stop: async () => {
        await guardian.stop();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** Waits out a PostgreSQL that is just ending; returns one that runs on with nobody to end it. */
async function orphan(dataDir: string, cluster: string, secrets: DatabaseSecrets) {
  const deadline = Date.now() + START_DEADLINE;
  for (;;) {
    const postmaster = readPostmaster(cluster);
    if (postmaster === null || identityOf(postmaster.pid) === null) return null;
    if (!isPostgres(postmaster.pid)) {
      // the number went to another process since; PostgreSQL itself would take that one for its predecessor
      forgetPostmaster(cluster);
      return null;
    }
    if (!guardianRuns(dataDir) && (await answers(postmaster.port, secrets))) return postmaster;
    if (Date.now() > deadline) {
      throw new Error(
        `A PostgreSQL (process ${postmaster.pid}) holds ${cluster}, does not answer and does not end.`,
      );
    }
    await sleep(50);
  }
}

/** Starts, and starts again when what hindered it will pass. */
async function untilReady<Launched extends { guardian: Guardian; port: number }>(
  launch: () => Promise<Launched>,
  dataDir: string,
  secrets: DatabaseSecrets,
): Promise<Launched> {
  const deadline = Date.now() + START_DEADLINE;
  for (;;) {
    const launched = await launch();
    const life = { ended: false };
    void launched.guardian.ended.then(() => (life.ended = true));
    while (!life.ended && Date.now() < deadline) {
      if (await answers(launched.port, secrets)) return launched;
      await sleep(20);
    }
    const said = tailOf(postgresLog(dataDir));
    if (Date.now() > deadline || !PASSING.test(said)) {
      await launched.guardian.stop();
      throw new Error(`PostgreSQL did not start.\n${said}`);
    }
    await sleep(250);
  }
}

function tailOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-15).join('\n');
  } catch {
    return '(it wrote no log)';
  }
}
