const RELOADED_AT = 'bitim.reloaded-at';
const ONCE_IN_MS = 30_000;

/** A release took away the files of the page that is open: the new ones come with a reload. Drafts are kept. */
export function reloadAfterRelease(): void {
  addEventListener('vite:preloadError', () => void reload());
  addEventListener(
    'error',
    ({ target }) => target instanceof HTMLLinkElement && target.rel === 'stylesheet' && askAgain(target),
    true,
  );
}

async function reload(): Promise<void> {
  // Where nobody answers it was no release, and a reload would take away even what is shown.
  const answers = await fetch('/health/live').then(
    ({ ok }) => ok,
    () => false,
  );
  const before = Number(sessionStorage.getItem(RELOADED_AT) ?? 0);
  if (!answers || Date.now() - before < ONCE_IN_MS) return;
  sessionStorage.setItem(RELOADED_AT, String(Date.now()));
  location.reload();
}

/** The build asks for each style sheet once; the page that is opened when the network is back would stand without it. */
function askAgain(styles: HTMLLinkElement): void {
  setTimeout(() => styles.replaceWith(styles.cloneNode()), 3000);
}
