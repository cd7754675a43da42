import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** A program of ours, run as a user would run it. */
export interface Child {
  readonly pid: number;
  /** All it has said so far, on both streams. */
  output(): string;
  /** What follows `ready ` on the line that says so. */
  ready(): Promise<string>;
  signal(name: NodeJS.Signals): void;
  /** To it and all that share its terminal, as Ctrl-C does. */
  signalGroup(name: NodeJS.Signals): void;
  readonly exited: Promise<{ code: number | null; afterMs: number }>;
}

export function runChild(script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Child {
  return runProgram(process.execPath, [path.join(ROOT, script), ...args], env);
}

export function runProgram(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Child {
  const started = performance.now();
  // a process group of its own, so that signals to the group do not reach the test
  const child: ChildProcess = spawn(program, args, {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const exited = new Promise<{ code: number | null; afterMs: number }>((resolve) => {
    child.once('close', (code) => resolve({ code, afterMs: performance.now() - started }));
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${program} could not be run`);
  return {
    pid,
    output: () => output,
    ready: async () => {
      let ended = false;
      void exited.then(() => (ended = true));
      for (;;) {
        const url = /^ready (\S+)/m.exec(output)?.[1];
        if (url !== undefined) return url;
        if (ended) throw new Error(`${args.join(' ')} ended before it was ready:\n${output}`);
        await sleep(10);
      }
    },
    signal: (name) => child.kill(name),
    signalGroup: (name) => process.kill(-pid, name),
    exited,
  };
}

/** Processes that work on a data folder: PostgreSQL itself, its backends, and its guardian. */
export function processesOn(dataDir: string): number[] {
  const cluster = path.join(dataDir, 'postgres');
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => commandLineOf(pid).includes(cluster) || folderOf(pid) === cluster);
}

export async function untilNothingRunsOn(dataDir: string, milliseconds: number): Promise<number[]> {
  const deadline = performance.now() + milliseconds;
  let left = processesOn(dataDir);
  while (left.length > 0 && performance.now() < deadline) {
    await sleep(25);
    left = processesOn(dataDir);
  }
  return left;
}

function commandLineOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

function folderOf(pid: number): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return '';
  }
}
