import { spawnSync } from 'node:child_process';
import { chownSync, cpSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

/** PostgreSQL refuses to run as root; this says how its programs are run here, and where their files lie. */
export interface PostgresUser {
  readonly how: string;
  /** The user to run as; absent when it is our own. */
  readonly ids: { readonly uid?: number; readonly gid?: number };
  readonly clusterParent: string;
  command(program: 'initdb' | 'postgres', args: readonly string[]): readonly [string, ...string[]];
  /** Hands a file or folder that we made to that user. */
  own(file: string): void;
}

const NOBODY = 65534;
/** Where root keeps a cluster that the unprivileged user could not reach inside DATA_DIR. */
const SHARED_HOME = '/var/lib/bitim';
const NAMESPACE = ['--user', '--map-user=1000', '--map-group=1000'];

/**
 * As ourselves; as root inside a user namespace, where root looks like user 1000; or, where namespaces are forbidden
 * (default containers), as root handing over to an unprivileged user.
 *
 * @param folderId Tells this data folder from every other, also from an earlier one at the same path.
 */
export function postgresUser(native: string, dataDir: string, folderId: string): PostgresUser {
  const plain = (bin: string) => (program: string, args: readonly string[]) =>
    [path.join(bin, 'bin', program), ...args] as const;
  if (process.getuid?.() !== 0) {
    return { how: 'own user', ids: {}, clusterParent: dataDir, command: plain(native), own: () => {} };
  }
  if (process.env.BITIM_NO_UNSHARE !== '1' && spawnSync('unshare', [...NAMESPACE, 'true']).status === 0) {
    const inNamespace = (program: string, args: readonly string[]) =>
      ['unshare', ...NAMESPACE, path.join(native, 'bin', program), ...args] as const;
    return {
      how: 'root in a user namespace',
      ids: {},
      clusterParent: dataDir,
      command: inNamespace,
      own: () => {},
    };
  }
  const clusterParent = path.join(SHARED_HOME, folderId);
  mkdirSync(clusterParent, { recursive: true, mode: 0o755 });
  chownSync(clusterParent, NOBODY, NOBODY);
  return {
    how: `user ${NOBODY} for root, cluster in ${clusterParent}`,
    ids: { uid: NOBODY, gid: NOBODY },
    clusterParent,
    command: plain(reachable(native)),
    own: (file) => chownSync(file, NOBODY, NOBODY),
  };
}

/** The installation itself, or a copy of it where the checkout lies in a folder closed to others. */
function reachable(native: string): string {
  const ids = { uid: NOBODY, gid: NOBODY, cwd: '/' };
  if (spawnSync(path.join(native, 'bin', 'postgres'), ['--version'], ids).status === 0) return native;
  const copy = path.join(SHARED_HOME, path.basename(path.resolve(native, '../../../..')));
  if (!existsSync(path.join(copy, 'complete'))) {
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true, force: true });
    mkdirSync(path.join(copy, 'complete'));
  }
  return copy;
}
