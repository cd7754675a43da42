import { Refused } from './refused.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });
/** What may become NUL or a lone surrogate when it is read: too rare to look at every text of every request. */
const SUSPICIOUS = /\\u(?:0000|d[89a-f]|\{)/i;
const NUL_IN_QUERY = /\\u(?:0000|\{0+\})/;

/**
 * Reads a JSON body: UTF-8 only, no NUL and no lone surrogate in any text (R20), nothing that reaches a prototype.
 *
 * @throws Refused
 */
export function readJson(body: Uint8Array): unknown {
  const text = decode(body);
  let value: unknown;
  try {
    value = JSON.parse(text, text.includes('__proto__') ? withoutPrototype : undefined);
  } catch {
    throw new Refused(400, 'This is not JSON.');
  }
  if (SUSPICIOUS.test(text)) refuseBrokenText(value);
  return value;
}

function decode(body: Uint8Array): string {
  try {
    return utf8.decode(body);
  } catch {
    throw new Refused(400, 'This is not UTF-8.');
  }
}

const withoutPrototype = (key: string, value: unknown): unknown => (key === '__proto__' ? undefined : value);

/** Walks without recursion: a body of 100 KB can be 50,000 levels deep (R19). */
function refuseBrokenText(value: unknown): void {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next === 'string') refuseBroken(next);
    else if (typeof next === 'object' && next !== null) {
      for (const [key, inner] of Object.entries(next)) waiting.push(key, inner);
    }
  }
}

/** @throws Refused */
export function refuseBroken(text: string): void {
  if (text.includes('\0') || !text.isWellFormed())
    throw new Refused(400, 'A text holds NUL or half a character.');
}

/** @throws Refused when a literal of the query would become NUL. */
export function refuseNulLiteral(query: string): void {
  if (NUL_IN_QUERY.test(query)) throw new Refused(400, 'A text holds NUL or half a character.');
}
