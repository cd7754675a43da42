import { useEffect, useEffectEvent, type RefObject } from 'react';
import type { AttendanceMark } from '@bitim/schema/vocabulary/event';

interface Props {
  grid: RefObject<HTMLTableElement | null>;
  onMark: (cell: string, mark: AttendanceMark) => void;
  onUndo: () => void;
}

const MARKS: Readonly<Record<string, AttendanceMark>> = {
  KeyP: 'FULL',
  KeyH: 'PARTIAL',
  KeyE: 'EXCUSED',
  KeyA: 'NO_SHOW',
  Delete: 'NOT_RECORDED',
  Backspace: 'NOT_RECORDED',
};
const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  Enter: [1, 0],
};

/** The next cell in this direction; who declined has none, and is passed over. */
function cellFrom(from: HTMLTableCellElement, [down, right]: readonly [number, number]): HTMLElement | null {
  const rows = from.closest('tbody')?.rows;
  const row = from.closest('tr');
  if (!rows || !row) return null;
  const column = from.cellIndex + right;
  for (let at = row.sectionRowIndex + down; at >= 0 && at < rows.length; at += down) {
    const found = rows[at]?.cells[column];
    if (found?.dataset['cell'] !== undefined) return found;
    if (down === 0) return null;
  }
  return null;
}

/** Keys by their place on the keyboard: people type with Kazakh and Russian layouts. A mark leads to the next person. */
export function useGridKeys({ grid, onMark, onUndo }: Props): void {
  const onKey = useEffectEvent((key: KeyboardEvent) => {
    const target = key.target as HTMLElement;
    if (target.closest('input, textarea, select, dialog, [popover]') !== null) return;
    if (key.altKey || key.metaKey || key.shiftKey || key.defaultPrevented) return;
    const undoes = key.code === (key.ctrlKey ? 'KeyZ' : 'KeyU');
    if (undoes && grid.current && !key.repeat) {
      key.preventDefault();
      return onUndo();
    }
    const at = target.closest<HTMLTableCellElement>('td[data-cell]');
    if (key.ctrlKey || !at || !grid.current?.contains(at)) return;
    const mark = MARKS[key.code];
    const step = STEPS[key.code] ?? (mark ? STEPS['ArrowDown'] : undefined);
    if (!step) return;
    key.preventDefault();
    if (mark !== undefined) onMark(at.dataset['cell'] ?? '', mark);
    cellFrom(at, step)?.focus();
  });
  useEffect(() => {
    const listen = (key: KeyboardEvent) => onKey(key);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}
