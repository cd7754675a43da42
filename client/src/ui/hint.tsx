import { useId, useRef, type ReactNode } from 'react';
import classes from './hint.module.css';

interface Props {
  /** The sentence that explains. */
  text: string;
  className?: string | undefined;
  children: ReactNode;
}

/** Explains a mark on hover, on focus and on touch; a screen reader hears the sentence. The browser's own popover. */
export function Hint({ text, className, children }: Props) {
  const id = useId();
  const mark = useRef<HTMLButtonElement>(null);
  const bubble = useRef<HTMLSpanElement>(null);

  function show() {
    const [from, to] = [mark.current, bubble.current];
    if (!from || !to) return;
    to.showPopover();
    const place = from.getBoundingClientRect();
    const below = place.bottom + 6 + to.offsetHeight < innerHeight;
    to.style.left = `${Math.max(8, Math.min(place.left, innerWidth - to.offsetWidth - 8))}px`;
    to.style.top = `${below ? place.bottom + 6 : place.top - to.offsetHeight - 6}px`;
  }
  const hide = () => bubble.current?.hidePopover();

  return (
    <>
      <button
        ref={mark}
        type="button"
        className={className}
        aria-describedby={id}
        onMouseEnter={show}
        onMouseLeave={hide}
        onFocus={show}
        onBlur={hide}
        onKeyDown={({ key }) => key === 'Escape' && hide()}
      >
        {children}
      </button>
      <span ref={bubble} id={id} role="tooltip" popover="manual" className={classes.bubble}>
        {text}
      </span>
    </>
  );
}
