import { useBlocker } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useState } from 'react';

/**
 * Who leaves while something is not saved waits until it is; the way on is asked for only once.
 *
 * @param onDone closes what is open here, without leaving the page.
 */
export function useLeaving(unsaved: boolean, onDone: () => void) {
  const [closing, setClosing] = useState(false);
  const blocker = useBlocker({
    shouldBlockFn: () => unsaved,
    enableBeforeUnload: unsaved,
    withResolver: true,
  });
  const asked = closing || blocker.status === 'blocked';
  const go = () => {
    if (closing) onDone();
    blocker.proceed?.();
  };
  const goOn = useEffectEvent(go);
  useEffect(() => {
    if (asked && !unsaved) goOn();
  }, [asked, unsaved]);
  return {
    /** Somebody wants to go, and something is not saved yet. */
    asked: asked && unsaved,
    leave: () => setClosing(true),
    goAnyway: go,
    stay: () => {
      setClosing(false);
      blocker.reset?.();
    },
  };
}
