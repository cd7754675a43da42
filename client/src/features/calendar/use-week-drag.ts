import { useRef, type MouseEvent, type PointerEvent, type RefObject } from 'react';
import { plusDays } from '../../lib/days.ts';
import type { SessionOfWeek } from './sessions-of-week.ts';
import { timeOf } from './time-layout.ts';
import type { Moving } from './use-move.ts';

const SLACK_PX = 4;
const STEP_MINUTES = 15;
const EDGE_PX = 8;

interface Props {
  hours: RefObject<HTMLDivElement | null>;
  /** An empty element that shows where the session would be. */
  shade: RefObject<HTMLDivElement | null>;
  monday: string;
  /** Hours at the top and the bottom. */
  first: number;
  last: number;
  sessions: readonly SessionOfWeek[];
  moving: Moving;
}

interface Slot {
  column: number;
  from: number;
  to: number;
}

/** Where the session would be, and its hours. @param first,last hours at the top and the bottom. */
function show(shown: HTMLElement | null, slot: Slot | null, first: number, last: number) {
  if (!shown) return;
  shown.toggleAttribute('data-shown', slot !== null);
  if (!slot) return;
  const length = (last - first) * 60;
  shown.style.left = `${(slot.column / 7) * 100}%`;
  shown.style.top = `${((slot.from - first * 60) / length) * 100}%`;
  shown.style.height = `${((slot.to - slot.from) / length) * 100}%`;
  shown.textContent = [slot.from, slot.to].map((minutes) => timeOf('', minutes).slice(1)).join('–');
}

/** Draws sessions over the week, in steps of a quarter of an hour; by the lower edge they grow and shrink. */
export function useWeekDrag({ hours, shade, monday, first, last, sessions, moving }: Props) {
  const dragged = useRef(false);

  function onPointerDown(press: PointerEvent) {
    dragged.current = false;
    const bar = (press.target as HTMLElement).closest<HTMLElement>('[data-session]');
    const found = sessions.find(({ session }) => session.id === bar?.dataset['session']);
    const box = hours.current?.getBoundingClientRect();
    if (
      press.button !== 0 ||
      press.pointerType === 'touch' ||
      !bar ||
      !box ||
      !found ||
      !moving.may(found.event)
    )
      return;
    const { event, session, from, to } = found;
    const stretching = bar.getBoundingClientRect().bottom - press.clientY < EDGE_PX;
    const columnAt = (x: number) => Math.max(0, Math.min(6, Math.floor(((x - box.left) / box.width) * 7)));
    const own = columnAt(press.clientX);
    const perPixel = ((last - first) * 60) / box.height;
    const watch = new AbortController();
    const { signal } = watch;
    let slot: Slot = { column: own, from, to };

    const slotAt = ({ clientX, clientY }: { clientX: number; clientY: number }): Slot => {
      const by = Math.round(((clientY - press.clientY) * perPixel) / STEP_MINUTES) * STEP_MINUTES;
      if (stretching) {
        return { column: own, from, to: Math.min(last * 60, Math.max(from + STEP_MINUTES, to + by)) };
      }
      const start = Math.max(first * 60, Math.min(last * 60 - (to - from), from + by));
      return { column: columnAt(clientX), from: start, to: start + to - from };
    };
    const end = () => {
      watch.abort();
      show(shade.current, null, first, last);
    };
    const onMove = (at: globalThis.PointerEvent) => {
      dragged.current ||= Math.hypot(at.clientX - press.clientX, at.clientY - press.clientY) > SLACK_PX;
      if (!dragged.current) return;
      slot = slotAt(at);
      show(shade.current, slot, first, last);
    };
    const onUp = () => {
      end();
      if (!dragged.current) return;
      const day = plusDays(monday, slot.column);
      moving.moveSession(event, session, timeOf(day, slot.from), timeOf(day, slot.to));
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
