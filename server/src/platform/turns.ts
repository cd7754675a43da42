/** Runs so many at a time; the others wait, in the order in which they came. */
export function turns(atOnce: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
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
