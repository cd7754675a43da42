import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type ProcessIdentity, identityOf } from './process-identity.ts';

const SHELLS = ['sh', 'dash', 'bash'];
const PACKAGE_MANAGERS = ['npm', 'npx', 'pnpm'];

/**
 * The package managers that this process was started by, with the shells between them. When one of them is killed
 * without a chance to tell us, nobody can reach us by Ctrl-C any more. Empty when we were started in another way.
 */
export function launchers(): readonly ProcessIdentity[] {
  if (process.env.npm_lifecycle_event === undefined) return [];
  if (!existsSync('/proc/self/stat')) return [identityOf(process.ppid)].filter((who) => who !== null);
  const chain: ProcessIdentity[] = [];
  let upToManager = 0;
  for (let pid = process.ppid; pid > 1; pid = parentOf(pid)) {
    const name = nameOf(pid);
    const identity = identityOf(pid);
    if (identity === null || ![...SHELLS, ...PACKAGE_MANAGERS].includes(name)) break;
    chain.push(identity);
    if (PACKAGE_MANAGERS.includes(name)) upToManager = chain.length;
  }
  return chain.slice(0, upToManager);
}

/** npm names itself "npm exec …" in its process title; others are known by their program. */
function nameOf(pid: number): string {
  try {
    const [command = ''] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    return path.basename(command.split(' ', 1)[0] ?? '').replace(/\..*$/, '');
  } catch {
    return '';
  }
}

function parentOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return 0;
  }
}
