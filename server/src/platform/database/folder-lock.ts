import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type ProcessIdentity, identityOf, isRunning } from '../process-identity.ts';

export const LOCK_FILE = 'server.lock';

export interface LockOwner extends ProcessIdentity {
  /** Where that server answers, for the person who meets the lock. */
  readonly address: string;
}

/** Two servers on one folder: the second one is told who holds it, and ends. */
export class FolderInUseError extends Error {
  override readonly name = 'FolderInUseError';
  readonly owner: LockOwner;

  constructor(dataDir: string, owner: LockOwner) {
    super(
      `The data folder ${dataDir} is in use by the server with process number ${owner.pid} (${owner.address}). ` +
        'Stop that one first, or give this one another folder with DATA_DIR.',
    );
    this.owner = owner;
  }
}

/** The living owner of a data folder; `null` when nobody holds it, or only a process that has ended. */
export function folderOwner(dataDir: string): LockOwner | null {
  const owner = readOwner(path.join(dataDir, LOCK_FILE));
  return owner !== null && isRunning(owner) ? owner : null;
}

/**
 * Takes the folder for this process; the lock of a dead owner is taken over.
 *
 * @returns The function that gives it back.
 * @throws FolderInUseError when a living process holds it.
 */
export function lockFolder(dataDir: string, address: string): () => void {
  const lock = path.join(dataDir, LOCK_FILE);
  const self = identityOf(process.pid);
  if (self === null) throw new Error('This process cannot see itself in the list of processes.');
  // written aside and linked: the lock appears whole or not at all, and linking fails when it is there
  const draft = `${lock}.${randomUUID()}`;
  writeFileSync(draft, JSON.stringify({ ...self, address } satisfies LockOwner), { mode: 0o600 });
  try {
    for (;;) {
      try {
        linkSync(draft, lock);
        return () => {
          const owner = readOwner(lock);
          if (owner?.pid === self.pid && owner.started === self.started) rmSync(lock, { force: true });
        };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const owner = folderOwner(dataDir);
      if (owner !== null) throw new FolderInUseError(dataDir, owner);
      discardDeadLock(lock);
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Moves the lock away, and puts it back if another process has taken it over between our look and our move. */
function discardDeadLock(lock: string): void {
  const moved = `${lock}.${randomUUID()}`;
  try {
    renameSync(lock, moved);
    const owner = readOwner(moved);
    if (owner !== null && isRunning(owner)) linkSync(moved, lock);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  } finally {
    rmSync(moved, { force: true });
  }
}

function readOwner(lock: string): LockOwner | null {
  try {
    return JSON.parse(readFileSync(lock, 'utf8')) as LockOwner;
  } catch {
    return null;
  }
}
