const RELOADED_AT = 'bitim.reloaded-at';
const ONCE_IN_MS = 30_000;

/** A release took away the files of the page that is open: the new ones come with a reload. Drafts are kept. */
export function reloadAfterRelease(): void {
  addEventListener('vite:preloadError', () => {
    const before = Number(sessionStorage.getItem(RELOADED_AT) ?? 0);
    if (Date.now() - before < ONCE_IN_MS) return;
    sessionStorage.setItem(RELOADED_AT, String(Date.now()));
    location.reload();
  });
}
