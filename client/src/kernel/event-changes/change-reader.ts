interface Options<Change> {
  /** Whether what is shown may be another by this; asked again when the time to read has come. */
  isConcerned: (change: Change) => boolean;
  /** When it fails, it is tried again: what is shown stays. */
  read: () => Promise<unknown>;
  isBusy: () => boolean;
}

/** Changes that come together are read together. */
const TOGETHER_MS = 150;
/** Not more often, however much happens. */
const APART_MS = 1000;
const BUSY_MS = 200;
const FAILED_MS = 3000;

/** Reads after changes, once at a time: an answer that another overtook would bring back what was before. */
export function createChangeReader<Change>({ isConcerned, read, isBusy }: Options<Change>) {
  let waiting: Change[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let readAt = 0;
  let reading = false;
  let gone = false;

  const soon = () => Math.max(TOGETHER_MS, readAt + APART_MS - Date.now());
  const later = (milliseconds: number) => {
    timer ??= setTimeout(() => {
      timer = undefined;
      void tryToRead();
    }, milliseconds);
  };

  async function tryToRead() {
    // what is told meanwhile is taken up when the reading has ended
    if (gone || reading) return;
    if (isBusy()) return later(BUSY_MS);
    const changes = waiting.filter((change) => isConcerned(change));
    waiting = [];
    if (changes.length === 0) return;
    readAt = Date.now();
    reading = true;
    let failed = false;
    try {
      await read();
    } catch {
      failed = true;
      waiting.push(...changes);
    }
    reading = false;
    if (!gone && waiting.length > 0) later(failed ? FAILED_MS : soon());
  }

  return {
    hear: (change: Change, spread: number) => {
      if (!isConcerned(change)) return;
      waiting.push(change);
      later(soon() + spread);
    },
    stop: () => {
      gone = true;
      clearTimeout(timer);
    },
  };
}
