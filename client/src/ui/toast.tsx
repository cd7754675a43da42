import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useSyncExternalStore } from 'react';
import { CloseIcon, IconButton } from './icon-button.tsx';
import { PlainButton } from './plain-button.tsx';
import classes from './toast.module.css';

interface Toast {
  message: string;
  /** Takes back what was just done; offered for ten seconds. */
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
  const { t } = useLingui();
  const current = useSyncExternalStore(subscribe, () => shown);
  useEffect(() => {
    if (!current) return;
    const end = setTimeout(() => show(null), 10_000);
    return () => clearTimeout(end);
  }, [current]);
  return (
    <div role="status" className={`${classes.host} no-print`}>
      {current && (
        <div className={classes.toast}>
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
      )}
    </div>
  );
}
