import type { KeyboardEvent, RefObject } from 'react';
import { flushSync } from 'react-dom';
import { plusDays } from '../../lib/days.ts';
import type { CalendarEventFragment } from './calendar-events.generated.ts';
import type { Span } from './month-grid.tsx';
import type { Moving } from './use-move.ts';

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

interface Props {
  grid: RefObject<HTMLDivElement | null>;
  events: readonly CalendarEventFragment[];
  moving: Moving;
  selected: Span | null;
  onSelect: (span: Span | null) => void;
  onCreate: ((span: Span) => void) | null;
  onDay: (day: string) => void;
}

/** Where a selection that ends on a day began; a day that ends none begins one. */
function otherEnd(selected: Span | null, day: string): string {
  if (selected?.from === day) return selected.to;
  return selected?.to === day ? selected.from : day;
}

/**
 * Arrows go from day to day, with Shift they select, Enter takes the selection; on an event Alt and the arrows move it,
 * with Shift they stretch it, and M asks for the days.
 */
export function useDayKeys({ grid, events, moving, selected, onSelect, onCreate, onDay }: Props) {
  const focus = (selector: string) => grid.current?.querySelector<HTMLElement>(selector)?.focus();

  function onEvent(key: KeyboardEvent, event: CalendarEventFragment) {
    const step = STEPS[key.key];
    if (!moving.may(event)) return;
    if (key.code === 'KeyM' && !key.altKey && !key.ctrlKey && !key.metaKey) {
      key.preventDefault();
      moving.ask(event);
    }
    if (step === undefined || !key.altKey) return;
    key.preventDefault();
    const last = plusDays(event.endsOn, step);
    if (key.shiftKey) {
      if (last >= event.startsOn) moving.move(event, event.startsOn, last);
    } else flushSync(() => moving.move(event, plusDays(event.startsOn, step), last));
    focus(`[data-event="${event.id}"]`);
  }

  function onDayCell(key: KeyboardEvent, day: string) {
    const step = STEPS[key.key];
    if (step !== undefined && !key.altKey) {
      key.preventDefault();
      const next = plusDays(day, step);
      if (!grid.current?.querySelector(`[data-day="${next}"]`)) return;
      const anchor = key.shiftKey ? otherEnd(selected, day) : next;
      flushSync(() => onSelect(anchor <= next ? { from: anchor, to: next } : { from: next, to: anchor }));
      focus(`[data-day="${next}"]`);
    }
    if (key.key === 'Escape') onSelect(null);
    if (key.key === 'Enter') {
      key.preventDefault();
      const span = selected ?? { from: day, to: day };
      if (onCreate) onCreate(span);
      else onDay(day);
    }
  }

  return (key: KeyboardEvent) => {
    const target = key.target as HTMLElement;
    const bar = target.closest<HTMLElement>('[data-event]');
    const event = bar && events.find(({ id }) => id === bar.dataset['event']);
    if (event) return onEvent(key, event);
    const day = target.closest<HTMLElement>('[data-day]')?.dataset['day'];
    if (day !== undefined) onDayCell(key, day);
  };
}
