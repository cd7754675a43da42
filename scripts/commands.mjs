import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './preflight.mjs';

/**
 * Runs a command line in a folder of the workspace, with that package's own tools first.
 *
 * @param {string} folder
 * @param {string} line
 * @param {{ env?: NodeJS.ProcessEnv, show?: boolean }} [options] `show` passes the output on; otherwise it is returned.
 * @returns {Promise<{ ok: boolean, code: number, output: string }>}
 */
export function runIn(folder, line, { env = {}, show = false } = {}) {
  const cwd = path.join(ROOT, folder);
  const tools = [path.join(cwd, 'node_modules/.bin'), path.join(ROOT, 'node_modules/.bin'), process.env.PATH];
  return new Promise((resolve, reject) => {
    const child = spawn(line, {
      cwd,
      shell: true,
      // a group of its own, so that all of it can be ended when we are asked to end
      detached: !show,
      env: { ...process.env, ...env, PATH: tools.join(path.delimiter) },
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    if (!show) endWithUs(child);
    child.once('error', reject);
    child.once('close', (code) => resolve({ ok: code === 0, code: code ?? 1, output }));
  });
}

/** @param {import('node:child_process').ChildProcess} child */
function endWithUs(child) {
  /** @param {NodeJS.Signals} signal */
  const end = (signal) => {
    if (child.pid !== undefined) process.kill(-child.pid, signal);
    process.exitCode = 1;
    process.removeListener(signal, end);
    if (process.listenerCount(signal) === 0) process.exit();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
  child.once('close', () => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeListener(signal, end);
  });
}

/**
 * @param {string} folder
 * @param {string} script
 * @returns {string} The command line that package.json has under this name.
 */
export function scriptOf(folder, script) {
  return JSON.parse(readFileSync(path.join(ROOT, folder, 'package.json'), 'utf8')).scripts[script];
}

/** @param {number} from */
export function secondsSince(from) {
  return `${((performance.now() - from) / 1000).toFixed(1)} s`;
}
