import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type ProcessIdentity, identityOf, isRunning } from '../process-identity.ts';
import type { PostgresUser } from './postgres-user.ts';

/**
 * A small shell that stands between us and PostgreSQL. It reads a pipe that only we hold open: when we end, in whatever
 * way (kill -9 included), the pipe ends, and the shell asks PostgreSQL for a fast and orderly shutdown. It has a session
 * of its own, so that Ctrl-C in a terminal reaches us and not the database that we still need for finishing.
 */
export interface Guardian {
  /** Settles when PostgreSQL and its guardian have ended, asked to or not. */
  readonly ended: Promise<void>;
  /** Asks for an orderly end and waits for it. */
  stop(): Promise<void>;
}

const WATCH = '(while read -r _ <&3; do :; done; kill -INT "$pg" 2>/dev/null) & watch=$!';
const START = `exec 3<&0; "$@" </dev/null 3<&- & pg=$!; ${WATCH}; wait "$pg"; kill "$watch" 2>/dev/null`;
const ADOPT = `exec 3<&0; pg=$1; ${WATCH}; while kill -0 "$pg" 2>/dev/null; do sleep 0.1; done; kill "$watch" 2>/dev/null`;

const GUARDIAN_FILE = 'guardian.json';
const LOG_FILE = 'postgres.log';
const LOG_LIMIT = 5_000_000;

export function startGuarded(dataDir: string, user: PostgresUser, command: readonly string[]): Guardian {
  const log = postgresLog(dataDir);
  const tooLong = existsSync(log) && statSync(log).size > LOG_LIMIT;
  const output = openSync(log, tooLong ? 'w' : 'a', 0o600);
  const shell = spawn('sh', ['-c', START, 'bitim-guardian', ...command], {
    ...user.ids,
    cwd: '/',
    detached: true,
    stdio: ['pipe', output, output],
  });
  closeSync(output);
  return guardianOf(dataDir, shell);
}

/** Takes a running PostgreSQL that lost its guardian under a new one. */
export function adopt(dataDir: string, user: PostgresUser, pid: number): Guardian {
  const stdio = ['pipe', 'ignore', 'ignore'] as const;
  const shell = spawn('sh', ['-c', ADOPT, 'bitim-guardian', String(pid)], {
    ...user.ids,
    cwd: '/',
    detached: true,
    stdio: [...stdio],
  });
  return guardianOf(dataDir, shell);
}

export function postgresLog(dataDir: string): string {
  return path.join(dataDir, LOG_FILE);
}

/** Whether the guardian of an earlier server is still at work; then PostgreSQL is about to end. */
export function guardianRuns(dataDir: string): boolean {
  try {
    return isRunning(JSON.parse(readFileSync(path.join(dataDir, GUARDIAN_FILE), 'utf8')) as ProcessIdentity);
  } catch {
    return false;
  }
}

function guardianOf(dataDir: string, shell: ChildProcess): Guardian {
  const file = path.join(dataDir, GUARDIAN_FILE);
  const identity = shell.pid === undefined ? null : identityOf(shell.pid);
  if (identity !== null) writeFileSync(file, JSON.stringify(identity), { mode: 0o600 });
  const ended = new Promise<void>((resolve, reject) => {
    shell.once('error', reject);
    shell.once('exit', () => {
      rmSync(file, { force: true });
      resolve();
    });
  });
  // a pipe that breaks because the guardian ended first is told by `ended`
  shell.stdin?.on('error', () => {});
  shell.unref();
  return {
    ended,
    stop: () => {
      shell.ref();
      shell.stdin?.end();
      return ended;
    },
  };
}
