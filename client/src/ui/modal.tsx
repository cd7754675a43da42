import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import classes from './modal.module.css';

interface Props {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/**
 * A question in the middle of the screen: the browser's own dialog. Rendered while open; lists inside
 * use no portal, which would lie below it, and are placed by the screen (`fixed`), for the dialog itself scrolls.
 */
export function Modal({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // before it leaves the page: a dialog that is closed gives the focus back, one that is only gone does not
  useLayoutEffect(() => {
    const opened = dialog.current;
    // A day field opens its calendar when it gets the focus, and that would lie over the question: begin at the heading.
    if (opened?.querySelector('[data-dates-input]'))
      opened.querySelector('h2')?.setAttribute('autofocus', '');
    opened?.showModal();
    return () => opened?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={classes.modal}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}
    >
      <h2 id={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}
