import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { listen } from './listen.ts';

test('connections that were lost leave nothing behind', async () => {
  const added = vi.spyOn(AbortSignal.prototype, 'addEventListener');
  const removed = vi.spyOn(AbortSignal.prototype, 'removeEventListener');
  const listening = listen({
    // nobody listens at that port: each attempt fails at once
    databaseUrl: 'postgresql://nobody@127.0.0.1:1/nothing',
    channel: 'changes',
    onMessage: () => {},
    onListening: () => {},
  });
  await sleep(1000);
  const kept = added.mock.calls.length - removed.mock.calls.length;
  const attempts = added.mock.calls.length;
  await listening.close();
  vi.restoreAllMocks();
  expect(attempts).toBeGreaterThan(3);
  // the pause that is under way
  expect(kept).toBeLessThanOrEqual(1);
});
