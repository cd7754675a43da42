import { setTimeout as sleep } from 'node:timers/promises';
import { launchers } from './launchers.ts';
import { isRunning } from './process-identity.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const LOOK_EVERY = 500;

/**
 * Settles with the reason when this process is asked to end: by a signal, or because the package manager that started
 * it was killed. Further requests change nothing: a terminal sends Ctrl-C to us and to pnpm, which sends it on.
 */
export function untilAskedToEnd(): Promise<string> {
  const above = launchers();
  return new Promise((resolve) => {
    for (const signal of SIGNALS) process.on(signal, () => resolve(signal));
    const watch = setInterval(() => {
      const gone = above.find((who) => !isRunning(who));
      if (gone === undefined) return;
      clearInterval(watch);
      resolve(`the process that started it (${gone.pid}) is gone`);
    }, LOOK_EVERY);
  });
}

/** Whether `work` was done within `milliseconds`; it goes on by itself when it was not. */
export async function within(milliseconds: number, work: Promise<unknown>): Promise<boolean> {
  const timer = new AbortController();
  const late = sleep(milliseconds, false, { signal: timer.signal });
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    late.catch(() => {});
    timer.abort();
  }
}
