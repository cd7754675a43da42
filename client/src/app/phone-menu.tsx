import { useLingui } from '@lingui/react/macro';
import { ActionIcon, CloseButton } from '@mantine/core';
import { useRef } from 'react';
import classes from './phone-menu.module.css';
import { SideBar } from './side-bar.tsx';

/** On a phone the side bar is a native dialog: the browser keeps the focus inside, and Esc closes it. */
export function PhoneMenu() {
  const { t } = useLingui();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  return (
    <div className={classes.phone}>
      <ActionIcon variant="subtle" color="gray" size={36} aria-label={t`Menu`} onClick={() => dialog.current?.showModal()}>
        <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden>
          <path d="M2 4h12M2 8h12M2 12h12" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </ActionIcon>
      <dialog ref={dialog} className={classes.drawer} aria-label={t`Menu`}>
        <CloseButton className={classes.close} aria-label={t`Close`} onClick={close} />
        <SideBar onNavigate={close} />
      </dialog>
    </div>
  );
}
