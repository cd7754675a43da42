import { print } from '@apollo/client/utilities';
import { createClient, NetworkError } from 'graphql-sse';
import { currentLocale } from '../../lib/locale.ts';
import { EventChangesDocument, type EventChangesSubscription } from './event-changes.generated.ts';

export type EventChange = EventChangesSubscription['eventChanges'];

/** The server says something every 12 s; after this, nobody is there any more. */
const SILENCE_MS = 30_000;
const LOOK_EVERY_MS = 5000;
const QUERY = print(EventChangesDocument);

/**
 * One stream, until it ends: by the signal, by the server, or because nothing is heard of it any more, as after a night's
 * sleep of the computer, of which the browser need not say anything.
 *
 * @returns whether it is worth trying again; not when the session has ended.
 */
export function streamOnce(signal: AbortSignal, onChange: (change: EventChange) => void): Promise<boolean> {
  let heardAt = Date.now();
  const client = createClient({
    url: '/graphql/stream',
    headers: { 'accept-language': currentLocale() },
    // when to come again is decided elsewhere
    retryAttempts: 0,
    fetchFn: async (url: string, init: RequestInit) => {
      const response = await fetch(url, init);
      // what only keeps the connection alive is told to nobody, but is heard here
      const hear = new TransformStream<Uint8Array, Uint8Array>({
        transform: (chunk, to) => {
          heardAt = Date.now();
          to.enqueue(chunk);
        },
      });
      return new Response(response.body?.pipeThrough(hear) ?? null, response);
    },
  });
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const watch = setInterval(() => {
    if (Date.now() - heardAt > SILENCE_MS) resolve(true);
  }, LOOK_EVERY_MS);
  signal.addEventListener('abort', () => resolve(true), { once: true });
  client.subscribe<EventChangesSubscription>(
    { query: QUERY },
    {
      next: ({ data }) => data && onChange(data.eventChanges),
      error: (error) => resolve(!(error instanceof NetworkError && error.response?.status === 401)),
      complete: () => resolve(true),
    },
  );
  return promise.finally(() => {
    clearInterval(watch);
    client.dispose();
  });
}
