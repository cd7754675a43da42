import { useEffect, useEffectEvent } from 'react';
import { isAtWork } from './at-work.ts';
import { listenToChanges } from './change-stream.ts';
import type { EventChange } from './stream-once.ts';

interface Options {
  /** Whether what is shown may be another by this; asked again when the time to read has come. */
  concerns: (change: EventChange) => boolean;
  /** Reads anew. When it fails, it is tried again: what is shown stays. */
  read: () => Promise<unknown>;
  /** Whether something is being done here that must not be disturbed. */
  busy?: () => boolean;
}

/** Changes that come together are read together. */
const TOGETHER_MS = 150;
/** Not more often, however much happens. */
const APART_MS = 1000;
const BUSY_MS = 200;
const FAILED_MS = 3000;
/** When all are told to read anew, they need not do it at the same moment. */
const SPREAD_MS = 500;

/** Reads anew what others change while it is shown. */
export function useEventChanges({ concerns, read, busy = () => false }: Options): void {
  const isConcerned = useEffectEvent(concerns);
  const readAnew = useEffectEvent(read);
  const isBusy = useEffectEvent(() => isAtWork() || busy());

  useEffect(() => {
    let waiting: EventChange[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    let readAt = 0;
    let gone = false;

    const later = (milliseconds: number) => {
      timer ??= setTimeout(() => {
        timer = undefined;
        void tryToRead();
      }, milliseconds);
    };

    async function tryToRead() {
      if (gone) return;
      if (isBusy()) return later(BUSY_MS);
      const changes = waiting.filter((change) => isConcerned(change));
      waiting = [];
      if (changes.length === 0) return;
      readAt = Date.now();
      try {
        await readAnew();
      } catch {
        waiting.push(...changes);
        if (!gone) later(FAILED_MS);
      }
    }

    const stop = listenToChanges((change) => {
      if (!isConcerned(change)) return;
      waiting.push(change);
      const spread = change.id === null ? Math.random() * SPREAD_MS : 0;
      later(Math.max(TOGETHER_MS, readAt + APART_MS - Date.now()) + spread);
    });
    return () => {
      gone = true;
      clearTimeout(timer);
      stop();
    };
  }, []);
}
