import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { DatabaseSecrets } from './data-folder.ts';
import type { PostgresUser } from './postgres-user.ts';

export const MAJOR_VERSION = '18';
export const SUPERUSER = 'postgres';
const DRAFT = 'postgres.new-';

/** What the file postmaster.pid says about the PostgreSQL that runs in a cluster, or ran there last. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/** The cluster's folder; made on first use, under a name that makes a half-made one recognisable. */
export async function ensureCluster(user: PostgresUser, secrets: DatabaseSecrets): Promise<string> {
  const cluster = path.join(user.clusterParent, 'postgres');
  if (existsSync(cluster)) {
    const version = readFileSync(path.join(cluster, 'PG_VERSION'), 'utf8').trim();
    if (version !== MAJOR_VERSION) {
      throw new Error(
        `${cluster} was made by PostgreSQL ${version}, and this is ${MAJOR_VERSION}: dump and restore it.`,
      );
    }
    return cluster;
  }
  discardDrafts(user.clusterParent);
  // a name of its own: an initdb whose server was killed may still be writing to an earlier draft
  const workshop = mkdtempSync(path.join(user.clusterParent, DRAFT));
  user.own(workshop);
  const draft = path.join(workshop, 'cluster');
  const passwordFile = path.join(workshop, 'password');
  writeFileSync(passwordFile, secrets.superuser, { mode: 0o600 });
  user.own(passwordFile);
  try {
    await initdb(user, draft, passwordFile);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(draft, cluster);
  rmSync(workshop, { recursive: true, force: true });
  return cluster;
}

/** What an interrupted first start left; the data folder was recognised as ours before. */
function discardDrafts(parent: string): void {
  for (const name of readdirSync(parent).filter((one) => one.startsWith(DRAFT))) {
    try {
      rmSync(path.join(parent, name), { recursive: true, force: true, maxRetries: 3 });
    } catch {
      // still being written to by an initdb that will end by itself; the next first start removes it
    }
  }
}

export function readPostmaster(cluster: string): Postmaster | null {
  try {
    const [pid, , , port] = readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return pid && port ? { pid: Number(pid), port: Number(port) } : null;
  } catch {
    return null;
  }
}

export function forgetPostmaster(cluster: string): void {
  rmSync(path.join(cluster, 'postmaster.pid'), { force: true });
}

/** Where processes cannot be looked into, everything is taken for a PostgreSQL. */
export function isPostgres(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres';
  } catch {
    return true;
  }
}

/** Letters behave the same on every platform: the built-in locale, with ICU's collations beside it. */
async function initdb(user: PostgresUser, cluster: string, passwordFile: string): Promise<void> {
  const [command, ...args] = user.command('initdb', [
    ...['-D', cluster, '-U', SUPERUSER, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'],
    ...['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    ...['--data-checksums', '--no-instructions'],
  ]);
  const child = spawn(command, args, { ...user.ids, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const [status] = (await once(child, 'close')) as [number | null];
  if (status !== 0) throw new Error(`initdb could not make the database cluster: ${complaint.trim()}`);
}
