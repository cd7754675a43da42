/** Too many wait already; nothing was begun. */
export class NoTurn extends Error {}

/**
 * Runs so many at a time; the others wait, in the order in which they came, and so many of them at most.
 *
 * @throws NoTurn to those who come when that many wait.
 */
export function turns(atOnce: number, mostWaiting: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running >= atOnce && waiting.length >= mostWaiting) throw new NoTurn('Too many wait.');
    if (running >= atOnce) await new Promise<void>((go) => waiting.push(go));
    else running += 1;
    try {
      return await work();
    } finally {
      // who goes on takes the place over
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
