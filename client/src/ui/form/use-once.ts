import { useRef } from 'react';

/** Options of a mutation that the server does once, however often it is sent (decision 0048). */
export interface Once {
  readonly context: { readonly headers: { readonly 'idempotency-key': string } };
}

interface Attempts {
  /** One key for the same values, so that a click after a lost answer makes no second record; another key for others. */
  for: (values: object) => Once;
  /** It was done: the same values are a new record from here on. */
  done: () => void;
}

export function useOnce(): Attempts {
  const attempt = useRef({ values: '', key: '' });
  return {
    for: (values) => {
      const text = JSON.stringify(values);
      if (attempt.current.values !== text) attempt.current = { values: text, key: newKey() };
      return { context: { headers: { 'idempotency-key': attempt.current.key } } };
    },
    done: () => void (attempt.current = { values: '', key: '' }),
  };
}

/** Not `randomUUID`, which browsers give to secure addresses only. */
const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
