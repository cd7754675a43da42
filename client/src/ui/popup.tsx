import { useRef, type ReactNode } from 'react';
import classes from './popup.module.css';

interface OpenProps {
  popoverTarget: string;
  'aria-haspopup': 'dialog';
}

interface Props {
  /** Unique on the page. */
  id: string;
  target: (open: OpenProps) => ReactNode;
  children: ReactNode;
}

/** A small panel below its button: the browser's own popover, closed by Esc and by a click elsewhere. */
export function Popup({ id, target, children }: Props) {
  const anchor = useRef<HTMLSpanElement>(null);
  const panel = useRef<HTMLDivElement>(null);

  /** What is typed goes on to the field that is marked for it, where there is one. */
  function open() {
    place();
    panel.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
  }

  function place() {
    const button = anchor.current?.getBoundingClientRect();
    const opened = panel.current;
    if (!button || !opened) return;
    const left = Math.min(button.left, innerWidth - opened.offsetWidth - 8);
    const below = button.bottom + 4;
    const fits = below + opened.offsetHeight < innerHeight;
    opened.style.left = `${Math.max(8, left)}px`;
    opened.style.top = `${fits ? below : Math.max(8, button.top - opened.offsetHeight - 4)}px`;
  }

  return (
    <span ref={anchor}>
      {target({ popoverTarget: id, 'aria-haspopup': 'dialog' })}
      <div
        id={id}
        ref={panel}
        popover="auto"
        className={classes.panel}
        onToggle={(event) => event.newState === 'open' && open()}
      >
        {children}
      </div>
    </span>
  );
}
