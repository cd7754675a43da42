import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createChangeReader } from './change-reader.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A reader whose answers come when the test says so. */
function reader() {
  const answers: { resolve: () => void; reject: () => void }[] = [];
  const read = () =>
    new Promise<void>((resolve, reject) =>
      answers.push({ resolve, reject: () => reject(new Error('down')) }),
    );
  return { answers, ...createChangeReader<string>({ isConcerned: () => true, read, isBusy: () => false }) };
}

test('one reading at a time: what is told while one is on its way is read after it', async () => {
  const { answers, hear } = reader();
  hear('one', 0);
  hear('another', 0);
  await vi.advanceTimersByTimeAsync(2000);
  expect(answers).toHaveLength(1);
  hear('a third', 0);
  await vi.advanceTimersByTimeAsync(5000);
  expect(answers).toHaveLength(1);
  answers[0]?.resolve();
  await vi.advanceTimersByTimeAsync(2000);
  expect(answers).toHaveLength(2);
  answers[1]?.resolve();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(answers).toHaveLength(2);
});

test('what could not be read is read again, until nobody looks any more', async () => {
  const { answers, hear, stop } = reader();
  hear('one', 0);
  await vi.advanceTimersByTimeAsync(2000);
  answers[0]?.reject();
  await vi.advanceTimersByTimeAsync(4000);
  expect(answers).toHaveLength(2);
  answers[1]?.reject();
  stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(answers).toHaveLength(2);
});
