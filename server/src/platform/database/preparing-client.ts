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
  readonly #names = new Map<string, string>();
  readonly #once = new Set<string>();

  override query(...args: unknown[]): never {
    const [text, values, ...rest] = args;
    const name = typeof text === 'string' && Array.isArray(values) ? this.#nameOf(text) : undefined;
    const sent = name === undefined ? args : [{ name, text, values }, ...rest];
    return super.query(...(sent as Parameters<pg.Client['query']>)) as never;
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
