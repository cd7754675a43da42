import { useEffect, useEffectEvent, type RefObject } from 'react';

interface Props {
  list: RefObject<HTMLOListElement | null>;
  /** Where a key is meant for no row in particular: the first that waits. */
  first: string | undefined;
  isWaiting: (id: string) => boolean;
  onHold: (id: string) => void;
  onAsk: (what: 'POSTPONE' | 'CANCEL', id: string) => void;
  onUndo: () => void;
}

export const focusRow = (list: HTMLElement | null, id: string | undefined): void =>
  list?.querySelector<HTMLElement>(`[data-row="${id}"] a`)?.focus();

/** The row that has the focus. */
export const focusedRow = (): string | undefined =>
  document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset['row'];

/** Keys by their place on the keyboard: people type with Kazakh and Russian layouts. Not while typing, or in a dialog. */
export function useOutcomeKeys({ list, first, isWaiting, onHold, onAsk, onUndo }: Props): void {
  const onKey = useEffectEvent((key: KeyboardEvent) => {
    const target = key.target as HTMLElement;
    if (target.closest('input, textarea, select, dialog, [popover], [contenteditable]') !== null) return;
    if (key.altKey || key.metaKey || key.shiftKey || key.defaultPrevented || key.repeat) return;
    const row = target.closest<HTMLElement>('[data-row]')?.dataset['row'];
    const id = row ?? first;
    const undoes = key.code === (key.ctrlKey ? 'KeyZ' : 'KeyU');
    if (undoes) {
      key.preventDefault();
      return onUndo();
    }
    if (key.ctrlKey || id === undefined) return;
    const by = STEPS[key.code];
    if (by !== undefined) {
      key.preventDefault();
      const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
      const at = rows.findIndex((one) => one.dataset['row'] === row);
      return focusRow(list.current, (rows[at + by] ?? rows[at])?.dataset['row'] ?? first);
    }
    if (!isWaiting(id)) return;
    if (key.code === 'KeyH') onHold(id);
    else if (key.code === 'KeyP') onAsk('POSTPONE', id);
    else if (key.code === 'KeyC') onAsk('CANCEL', id);
    else return;
    key.preventDefault();
  });
  useEffect(() => {
    const listen = (key: KeyboardEvent) => onKey(key);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, KeyJ: 1, ArrowUp: -1, KeyK: -1 };
