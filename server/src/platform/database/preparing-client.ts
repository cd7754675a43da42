import pg from 'pg';

/** So many statements are kept prepared on one connection, and so many texts remembered that came once. */
const MOST_PREPARED = 100;
const MOST_REMEMBERED = 500;
const PREPARABLE = /^\s*(?:select|with|insert|update|delete)\b/i;

/**
 * A connection that prepares statements which come again, so that the database reads and plans them once (decision
 * 0053). Texts differ with what queries ask for: when the limit is reached, further ones are sent as they are.
 */
export class PreparingClient extends pg.Client {
  /** Given by the pool. */
  declare release?: (broken: boolean) => void;
  readonly #names = new Map<string, string>();
  readonly #once = new Set<string>();

  override query(...args: unknown[]): never {
    const [text, values, ...rest] = args;
    const name = typeof text === 'string' && Array.isArray(values) ? this.#nameOf(text) : undefined;
    const sent = name === undefined ? args : [{ name, text, values }, ...rest];
    const answer: unknown = super.query(...(sent as Parameters<pg.Client['query']>));
    const ofTransaction = (text === 'begin' || text === 'rollback') && answer instanceof Promise;
    return (ofTransaction ? this.#leavingPool(text, answer) : answer) as never;
  }

  /**
   * A connection that has gone must leave the pool, which else has one place less for good: the query builder gives a
   * connection back only after its transaction began and was ended, and says neither of one that could do neither.
   */
  async #leavingPool(text: 'begin' | 'rollback', answer: Promise<unknown>): Promise<unknown> {
    try {
      return await answer;
    } catch (error) {
      if (text === 'begin') {
        this.release?.(true);
        throw error;
      }
      // the database rolls back by itself what it hears nothing more of; ending, the connection is not taken again
      void this.end();
      return { command: 'ROLLBACK', rowCount: 0, rows: [] };
    }
  }

  #nameOf(text: string): string | undefined {
    const known = this.#names.get(text);
    if (known !== undefined || this.#names.size >= MOST_PREPARED || !PREPARABLE.test(text)) return known;
    if (!this.#once.has(text)) {
      if (this.#once.size >= MOST_REMEMBERED) this.#once.clear();
      this.#once.add(text);
      return undefined;
    }
    this.#once.delete(text);
    const name = `s${this.#names.size}`;
    this.#names.set(text, name);
    return name;
  }
}
