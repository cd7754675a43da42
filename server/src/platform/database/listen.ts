import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { within } from '../lifecycle.ts';

interface Options {
  readonly databaseUrl: string;
  readonly channel: string;
  readonly onMessage: (payload: string) => void;
  /** Each time that it listens, again or for the first time: what was said before is not known. */
  readonly onListening: () => void;
}

export interface Listening {
  /** Settles when it listens for the first time. */
  readonly ready: Promise<void>;
  close(): Promise<void>;
}

const CONNECT_MS = 5000;
/** A connection that has silently gone is found so late at most. */
const PROBE_EVERY_MS = 20_000;
const PROBE_MS = 5000;
const END_MS = 500;
const WAITS_MS = [200, 500, 1000, 2000, 5000];

/** Listens on a connection of its own, outside the pool, and comes back by itself when that is lost. */
export function listen({ databaseUrl, channel, onMessage, onListening }: Options): Listening {
  const leaving = new AbortController();
  const { promise: ready, resolve: setReady } = Promise.withResolvers<void>();
  let failures = 0;

  async function listenOnce(): Promise<void> {
    const client = new pg.Client({
      connectionString: databaseUrl,
      connectionTimeoutMillis: CONNECT_MS,
      keepAlive: true,
      application_name: `bitim ${channel}`,
    });
    const { promise: gone, resolve: setGone } = Promise.withResolvers<void>();
    const leave = () => setGone();
    client.on('end', leave);
    client.on('error', leave);
    leaving.signal.addEventListener('abort', leave);
    const probe = setInterval(() => {
      void within(PROBE_MS, client.query('select 1')).then(
        (alive) => (alive ? undefined : client.end()),
        () => {}, // "gone" says so too
      );
    }, PROBE_EVERY_MS);
    try {
      await client.connect();
      client.on('notification', ({ payload = '' }) => onMessage(payload));
      await client.query(`listen ${channel}`);
      failures = 0;
      setReady();
      onListening();
      await gone;
    } finally {
      clearInterval(probe);
      // a connection that has gone is forgotten, however many come after it
      leaving.signal.removeEventListener('abort', leave);
      await within(END_MS, client.end()).catch(() => {});
    }
  }

  async function keepListening(): Promise<void> {
    while (!leaving.signal.aborted) {
      // oxlint-disable no-await-in-loop -- one connection after the other
      await listenOnce().catch(() => {}); // whoever asks the database for anything says what is wrong
      const pause = WAITS_MS[Math.min(failures, WAITS_MS.length - 1)];
      failures += 1;
      await sleep(pause, undefined, { signal: leaving.signal }).catch(() => {});
      // oxlint-enable no-await-in-loop
    }
  }

  const done = keepListening();
  return {
    ready,
    close: async () => {
      leaving.abort();
      await done;
    },
  };
}
