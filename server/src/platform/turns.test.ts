import { expect, test } from 'vitest';
import { turns } from './turns.ts';

test('so many work at the same time, and one that fails makes room too', async () => {
  const take = turns(2);
  let running = 0;
  let most = 0;
  const work = (index: number) => async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((go) => setTimeout(go, 2));
    running -= 1;
    if (index % 3 === 0) throw new Error('no');
    return index;
  };
  const done = await Promise.allSettled(Array.from({ length: 9 }, (_, index) => take(work(index))));
  expect(most).toBe(2);
  expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(6);
});
