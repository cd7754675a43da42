import type { Client } from './client.ts';

export interface EventChange {
  readonly eventType: string;
  readonly id: string | null;
  readonly version: number | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

/** A stream of changes, read as a browser reads it. */
export interface EventStream {
  readonly status: number;
  readonly headers: Headers;
  /** Everything told so far, errors as they are. */
  readonly told: readonly EventChange[];
  /** Settles when the server ends it. */
  readonly ended: Promise<void>;
  /** Waits for a change that fits. @throws when none comes in time. */
  until(fits: (change: EventChange) => boolean, milliseconds?: number): Promise<EventChange>;
  close(): void;
}

export const EVENT_CHANGES = 'subscription { eventChanges { eventType id version startsOn endsOn } }';

export const askForStream = (client: Client, query = EVENT_CHANGES, init: RequestInit = {}) =>
  client.fetch('/graphql/stream', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query }),
    ...init,
  });

export async function openStream(client: Client): Promise<EventStream> {
  const leave = new AbortController();
  const response = await askForStream(client, EVENT_CHANGES, { signal: leave.signal });
  const told: EventChange[] = [];
  const waiting = new Set<() => void>();
  const read = async (): Promise<void> => {
    let rest = '';
    for await (const chunk of (response.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream())) {
      const messages = `${rest}${chunk}`.split('\n\n');
      rest = messages.pop() ?? '';
      for (const message of messages) {
        const data = /^event: next\ndata: (.*)$/m.exec(message)?.[1];
        if (data === undefined) continue;
        const { data: change } = JSON.parse(data) as { data: { eventChanges: EventChange } };
        told.push(change.eventChanges);
      }
      for (const wake of waiting) wake();
    }
  };
  const ended = read().catch(() => {});
  return {
    status: response.status,
    headers: response.headers,
    told,
    ended,
    until: async (fits, milliseconds = 2000) => {
      const deadline = performance.now() + milliseconds;
      for (;;) {
        const found = told.find(fits);
        if (found) return found;
        const left = deadline - performance.now();
        if (left <= 0) throw new Error(`Not told in ${milliseconds} ms; only ${JSON.stringify(told)}`);
        // oxlint-disable-next-line no-await-in-loop -- waiting is the point
        await new Promise<void>((wake) => {
          const timer = setTimeout(wake, left);
          waiting.add(() => (clearTimeout(timer), wake()));
        });
        waiting.clear();
      }
    },
    close: () => leave.abort(),
  };
}
