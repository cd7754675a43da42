import { expect, test } from 'vitest';
import { NoTurn, turns } from './turns.ts';

test('so many work at the same time, and one that fails makes room too', async () => {
  const take = turns(2, 7);
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

test('who comes when enough are waiting gets no turn, and the others get theirs', async () => {
  const take = turns(1, 2);
  const all = [1, 2, 3, 4].map((index) => take(() => Promise.resolve(index)));
  await expect(all[3]).rejects.toThrow(NoTurn);
  expect(await Promise.all(all.slice(0, 3))).toEqual([1, 2, 3]);
  expect(await take(() => Promise.resolve(5))).toBe(5);
});
