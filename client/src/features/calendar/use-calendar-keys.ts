import { useEffect, useEffectEvent } from 'react';

/** Keys of the page, by their place on the keyboard: people type with Kazakh and Russian layouts. Not while typing. */
export function useCalendarKeys(actions: Readonly<Record<string, () => void>>): void {
  const onKey = useEffectEvent((key: KeyboardEvent) => {
    const target = key.target as HTMLElement;
    const busy = target.closest('input, textarea, select, dialog, [contenteditable], [data-event]') !== null;
    if (busy || key.altKey || key.ctrlKey || key.metaKey || key.defaultPrevented) return;
    actions[key.code]?.();
  });
  useEffect(() => {
    const listen = (key: KeyboardEvent) => onKey(key);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}
