import { useEffect, useEffectEvent } from 'react';
import { isAtWork } from './at-work.ts';
import { createChangeReader } from './change-reader.ts';
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

/** When all are told to read anew, they need not do it at the same moment. */
const SPREAD_MS = 500;

/** Reads anew what others change while it is shown. */
export function useEventChanges({ concerns, read, busy = () => false }: Options): void {
  const isConcerned = useEffectEvent(concerns);
  const readAnew = useEffectEvent(read);
  const isBusy = useEffectEvent(() => isAtWork() || busy());

  useEffect(() => {
    const reader = createChangeReader<EventChange>({
      isConcerned: (change) => isConcerned(change),
      read: () => readAnew(),
      isBusy: () => isBusy(),
    });
    const stop = listenToChanges((change) =>
      reader.hear(change, change.id === null ? Math.random() * SPREAD_MS : 0),
    );
    return () => {
      reader.stop();
      stop();
    };
  }, []);
}
