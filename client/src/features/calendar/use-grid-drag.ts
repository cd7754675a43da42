import { useRef, type MouseEvent, type PointerEvent, type RefObject } from 'react';
import { daysBetween, plusDays } from '../../lib/days.ts';
import type { CalendarEventFragment } from './calendar-events.generated.ts';
import type { Span } from './month-grid.tsx';
import type { Moving } from './use-move.ts';

/** A press that goes further than this is a drag, and not a click. */
const SLACK_PX = 4;

interface Props {
  grid: RefObject<HTMLDivElement | null>;
  /** An empty element that follows the pointer while a bar is drawn. */
  ghost: RefObject<HTMLDivElement | null>;
  /** The day at the top left. */
  from: string;
  /** Rows of seven days, of one height. */
  weeks: number;
  events: readonly CalendarEventFragment[];
  moving: Moving;
  onSelect: (span: Span | null) => void;
}

/** What a drag would do if it ended on a day. */
interface Drag {
  spanAt: (day: string) => Span;
  drop: (span: Span) => void;
  bar: HTMLElement | null;
}

const inOrder = (one: string, other: string): Span =>
  one <= other ? { from: one, to: other } : { from: other, to: one };

/** The bar, at the pointer. */
function follow(
  shown: HTMLElement | null,
  bar: HTMLElement | null,
  at: { clientX: number; clientY: number },
) {
  if (!shown || !bar) return;
  if (!shown.hasAttribute('data-shown')) {
    shown.replaceChildren(bar.cloneNode(true));
    shown.toggleAttribute('data-shown', true);
  }
  shown.style.transform = `translate(${at.clientX + 8}px, ${at.clientY + 8}px)`;
}

/**
 * Draws events to other days, stretches them by their end, and selects days, by one pointer. While it lasts nothing is
 * rendered: days are marked and the bar follows by hand, so that a full month stays smooth.
 */
export function useGridDrag({ grid, ghost, from, weeks, events, moving, onSelect }: Props) {
  const dragged = useRef(false);

  function dayAt({ clientX, clientY }: { clientX: number; clientY: number }): string | null {
    const box = grid.current?.getBoundingClientRect();
    if (!box || clientX < box.left || clientX >= box.right || clientY < box.top || clientY >= box.bottom)
      return null;
    const column = Math.floor(((clientX - box.left) / box.width) * 7);
    const row = Math.floor(((clientY - box.top) / box.height) * weeks);
    return plusDays(from, row * 7 + column);
  }

  function begun(press: PointerEvent, pressed: string): Drag | null {
    const target = press.target as HTMLElement;
    const bar = target.closest<HTMLElement>('[data-event]');
    const event = bar && events.find(({ id }) => id === bar.dataset['event']);
    if (!bar || !event) {
      const onDay = target.closest('[data-day]') !== null;
      return onDay ? { bar: null, spanAt: (day) => inOrder(pressed, day), drop: onSelect } : null;
    }
    if (!moving.may(event)) return null;
    if (target.closest('[data-stretch]')) {
      return {
        bar: null,
        spanAt: (day) => ({ from: event.startsOn, to: day < event.startsOn ? event.startsOn : day }),
        drop: ({ to }) => moving.move(event, event.startsOn, to),
      };
    }
    const length = daysBetween(event.startsOn, event.endsOn);
    return {
      bar,
      spanAt: (day) => {
        const start = plusDays(event.startsOn, daysBetween(pressed, day));
        return { from: start, to: plusDays(start, length) };
      },
      drop: (span) => moving.move(event, span.from, span.to),
    };
  }

  function mark(span: Span | null) {
    for (const cell of grid.current?.querySelectorAll<HTMLElement>('[data-day]') ?? []) {
      const day = cell.dataset['day'] ?? '';
      cell.toggleAttribute('data-target', span !== null && day >= span.from && day <= span.to);
    }
  }

  function onPointerDown(press: PointerEvent) {
    dragged.current = false;
    // fingers scroll; on a touch screen events are moved by "Move…"
    if (press.button !== 0 || press.pointerType === 'touch') return;
    const pressed = dayAt(press);
    const drag = pressed === null ? null : begun(press, pressed);
    if (!drag || pressed === null) return;
    const watch = new AbortController();
    const { signal } = watch;
    let over: string = pressed;

    const end = () => {
      watch.abort();
      mark(null);
      ghost.current?.removeAttribute('data-shown');
      // a copy that stays would be found as the event itself
      ghost.current?.replaceChildren();
    };
    const onMove = (at: globalThis.PointerEvent) => {
      dragged.current ||= Math.hypot(at.clientX - press.clientX, at.clientY - press.clientY) > SLACK_PX;
      if (!dragged.current) return;
      follow(ghost.current, drag.bar, at);
      const day = dayAt(at);
      if (day === null || day === over) return;
      over = day;
      mark(drag.spanAt(day));
    };
    const onUp = () => {
      end();
      if (drag.bar === null || dragged.current) drag.drop(drag.spanAt(over));
    };
    addEventListener('pointermove', onMove, { signal });
    addEventListener('pointerup', onUp, { signal });
    addEventListener('pointercancel', end, { signal });
    addEventListener('keydown', (key) => key.key === 'Escape' && end(), { signal });
  }

  /** The click that ends a drag opens nothing. */
  function onClickCapture(click: MouseEvent) {
    if (!dragged.current) return;
    click.preventDefault();
    click.stopPropagation();
    dragged.current = false;
  }

  return { onPointerDown, onClickCapture };
}
