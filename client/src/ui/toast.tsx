import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { CloseIcon, IconButton } from './icon-button.tsx';
import { PlainButton } from './plain-button.tsx';
import classes from './toast.module.css';

interface Toast {
  message: string;
  /** Takes back what was just done; offered for ten seconds, and as long as it is pointed at or has the focus. */
  undo?: () => void;
}

let shown: Toast | null = null;
const listeners = new Set<() => void>();

function show(next: Toast | null) {
  shown = next;
  for (const listener of listeners) listener();
}

/** One short line at the foot of the screen: what has happened, and the way back where there is one. */
export function toast(message: string, undo?: () => void) {
  show(undo ? { message, undo } : { message });
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function ToastHost() {
  const current = useSyncExternalStore(subscribe, () => shown);
  return (
    <div role="status" className={`${classes.host} no-print`}>
      {current && <ShownToast current={current} />}
    </div>
  );
}

/** Nothing goes away under a pointer, or from under the focus: the ten seconds begin when both have left. */
function ShownToast({ current }: { current: Toast }) {
  const { t } = useLingui();
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const held = pointed || focused;
  useEffect(() => {
    if (held) return;
    const end = setTimeout(() => shown === current && show(null), 10_000);
    return () => clearTimeout(end);
  }, [current, held]);
  return (
    <div
      className={classes.toast}
      onMouseEnter={() => setPointed(true)}
      onMouseLeave={() => setPointed(false)}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      <span>{current.message}</span>
      {current.undo && (
        <PlainButton look="subtle" onClick={() => (show(null), current.undo?.())}>
          <Trans>Undo</Trans>
        </PlainButton>
      )}
      <IconButton label={t`Close`} onClick={() => show(null)}>
        <CloseIcon />
      </IconButton>
    </div>
  );
}
