import { useLingui } from '@lingui/react/macro';
import { useRef } from 'react';
import { CloseIcon, IconButton } from '../ui/icon-button.tsx';
import classes from './phone-menu.module.css';
import { SideBar } from './side-bar.tsx';

/** On a phone the side bar is a native dialog: the browser keeps the focus inside, and Esc closes it. */
export function PhoneMenu() {
  const { t } = useLingui();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  return (
    <div className={classes.phone}>
      <IconButton label={t`Menu`} onClick={() => dialog.current?.showModal()}>
        <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden>
          <path d="M2 4h12M2 8h12M2 12h12" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </IconButton>
      <dialog ref={dialog} className={classes.drawer} aria-label={t`Menu`}>
        <div className={classes.close}>
          <IconButton label={t`Close`} onClick={close}>
            <CloseIcon />
          </IconButton>
        </div>
        <SideBar onNavigate={close} />
      </dialog>
    </div>
  );
}
