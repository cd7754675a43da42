/** Counts one more for the key. @returns seconds to wait; 0: go on. */
export type RateLimit = (key: string, now: number) => number;

const WINDOW_MS = 60_000;

/**
 * So many a minute for each key, counted in this process: it keeps load away, and guards no secret that could be guessed.
 * All are forgotten together, so that what is kept never outgrows the requests of a minute.
 */
export function rateLimit(most: number): RateLimit {
  const counted = new Map<string, number>();
  let began = 0;
  return (key, now) => {
    // requests overtake one another, and a clock may be set back
    if (Math.abs(now - began) >= WINDOW_MS) {
      counted.clear();
      began = now;
    }
    const count = (counted.get(key) ?? 0) + 1;
    counted.set(key, count);
    return count <= most ? 0 : Math.ceil((began + WINDOW_MS - now) / 1000);
  };
}
