/** What waits to be sent to one reader, in order. One reads, and what is not read in time is not kept without end. */
export class Mailbox<Item> implements AsyncIterableIterator<Item> {
  #waiting: Item[] = [];
  #wake: (() => void) | null = null;
  #ended = false;
  readonly #most: number;
  readonly #instead: readonly Item[];

  /** @param instead is what waits when more than `most` would. */
  constructor(most: number, instead: readonly Item[]) {
    this.#most = most;
    this.#instead = instead;
  }

  put(items: readonly Item[]): void {
    if (this.#ended) return;
    const all = [...this.#waiting, ...items];
    this.#waiting = all.length > this.#most ? [...this.#instead] : all;
    this.#wake?.();
  }

  /** In place of all that waits. */
  putOnly(items: readonly Item[]): void {
    this.#waiting = [];
    this.put(items);
  }

  /** The reader is told that nothing more comes; what waits is let go. */
  end(): void {
    this.#ended = true;
    this.#waiting = [];
    this.#wake?.();
  }

  async next(): Promise<IteratorResult<Item>> {
    while (!this.#ended && this.#waiting.length === 0) {
      // oxlint-disable-next-line no-await-in-loop -- waiting is the point
      await new Promise<void>((wake) => {
        this.#wake = wake;
      });
    }
    const value = this.#waiting.shift();
    return this.#ended || value === undefined ? { done: true, value: undefined } : { done: false, value };
  }

  async return(): Promise<IteratorResult<Item>> {
    this.end();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
