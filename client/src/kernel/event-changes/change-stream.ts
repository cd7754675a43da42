import { streamOnce, type EventChange } from './stream-once.ts';

type Listener = (change: EventChange) => void;

/** A tab that is not looked at, or that nobody touches, listens to nothing: a browser has few connections, a session ends. */
const HIDDEN_MS = 10_000;
const UNTOUCHED_MS = 30 * 60_000;
/** From one page to the next the stream stays open. */
const LINGER_MS = 10_000;
/** What was told while a page was being read is told to it when it is there. */
const REMEMBERED_MS = 5000;
const WAITS_MS = [500, 1000, 2000, 5000, 10_000, 30_000];

const listeners = new Set<Listener>();
let recent: readonly { at: number; change: EventChange }[] = [];
let leave: AbortController | null = null;
let touchedAt = Date.now();

/** Hears of changes that others make, or oneself elsewhere; the first of each connection says that any may have been. */
export function listenToChanges(listener: Listener): () => void {
  listeners.add(listener);
  for (const { at, change } of recent) if (at > Date.now() - REMEMBERED_MS) listener(change);
  openOrClose();
  return () => {
    listeners.delete(listener);
    setTimeout(openOrClose, LINGER_MS);
  };
}

function openOrClose(): void {
  const wanted =
    listeners.size > 0 && document.visibilityState === 'visible' && Date.now() - touchedAt < UNTOUCHED_MS;
  if (wanted && !leave) {
    leave = new AbortController();
    void keepOpen(leave);
  } else if (!wanted && leave) {
    leave.abort();
    leave = null;
  }
}

/** Comes again whenever it ends, later each time that nothing was heard: everybody comes after a restart of the server. */
async function keepOpen({ signal }: AbortController): Promise<void> {
  let failures = 0;
  const hear = (change: EventChange) => {
    failures = 0;
    if (!signal.aborted) tell(change);
  };
  // oxlint-disable no-await-in-loop -- one connection after the other
  while (!signal.aborted && (await streamOnce(signal, hear))) {
    const pause = WAITS_MS[Math.min(failures, WAITS_MS.length - 1)] ?? 0;
    failures += 1;
    await untilLater(pause * (0.5 + Math.random()), signal);
  }
  // oxlint-enable no-await-in-loop
}

function tell(change: EventChange): void {
  const now = Date.now();
  recent = [...recent.filter(({ at }) => at > now - REMEMBERED_MS), { at: now, change }];
  for (const listener of listeners) listener(change);
}

/** So many milliseconds, or until the network is back. */
function untilLater(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const over = new AbortController();
    const now = () => {
      clearTimeout(timer);
      over.abort();
      resolve();
    };
    const timer = setTimeout(now, milliseconds);
    addEventListener('online', now, { signal: over.signal });
    signal.addEventListener('abort', now, { signal: over.signal });
  });
}

function touched(): void {
  const rested = Date.now() - touchedAt >= UNTOUCHED_MS;
  touchedAt = Date.now();
  if (rested) openOrClose();
}

addEventListener('pointerdown', touched, { capture: true, passive: true });
addEventListener('keydown', touched, { capture: true, passive: true });
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') {
    touched();
    openOrClose();
  } else setTimeout(openOrClose, HIDDEN_MS);
});
setInterval(openOrClose, 60_000);
