import { useLingui } from '@lingui/react/macro';
import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { CloseIcon, IconButton } from './icon-button.tsx';
import classes from './side-drawer.module.css';

interface Props {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** Opens at the side while the page behind stays. Rendered while open; Esc, the cross and a click outside close it. */
export function SideDrawer({ title, onClose, children }: Props) {
  const { t } = useLingui();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  }, [onClose]);
  // before it leaves the page: a dialog that is closed gives the focus back, one that is only gone does not
  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    // A click beside it: the backdrop belongs to the dialog itself.
    const beside = (event: MouseEvent) => event.target === opened && close.current();
    opened?.addEventListener('click', beside);
    return () => {
      opened?.removeEventListener('click', beside);
      opened?.close();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={classes.drawer}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={classes.inside}>
        <div className={classes.head}>
          <h2>{title}</h2>
          <IconButton label={t`Close`} onClick={onClose}>
            <CloseIcon />
          </IconButton>
        </div>
        {children}
      </div>
    </dialog>
  );
}
