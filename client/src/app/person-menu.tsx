import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useRef, useState } from 'react';
import { loadFeatureMessages } from '../lib/catalogs.ts';
import { ROLE_LABELS } from '../lib/labels/access.ts';
import { useViewer } from '../lib/viewer.ts';
import { useStep } from '../ui/use-step.ts';
import classes from './person-menu.module.css';
import { SignOutDocument, SignOutEverywhereDocument } from './session.generated.ts';

const ChangePassword = lazy(async () => {
  await loadFeatureMessages('account');
  return { default: (await import('../features/account/change-password.tsx')).ChangePassword };
});

/** Who is signed in, and what they can do with their account. A native popover: nothing to load for it. */
export function PersonMenu() {
  const { i18n, t } = useLingui();
  const viewer = useViewer();
  const { name } = viewer;
  const menu = useRef<HTMLDivElement>(null);
  const [changing, setChanging] = useState(false);
  const [signOut] = useMutation(SignOutDocument);
  const [signOutEverywhere] = useMutation(SignOutEverywhereDocument);
  const { busy, attempt } = useStep();
  const leaveBy = (send: () => Promise<unknown>) =>
    void attempt(async () => {
      await send();
      location.assign('/');
    });

  return (
    <>
      <button type="button" className={classes.person} popoverTarget="person-menu">
        <span aria-hidden>{initials(viewer.name)}</span>
        <span className="visually-hidden">{t`Account: ${name}`}</span>
      </button>
      <div id="person-menu" ref={menu} popover="auto" className={classes.menu}>
        <div className={classes.who}>
          <strong>{viewer.name}</strong>
          <span>{i18n._(ROLE_LABELS[viewer.role])}</span>
          <span>{viewer.email}</span>
        </div>
        <button type="button" onClick={() => (menu.current?.hidePopover(), setChanging(true))}>
          <Trans>Change the password</Trans>
        </button>
        <button type="button" disabled={busy} onClick={() => leaveBy(() => signOut())}>
          <Trans>Sign out</Trans>
        </button>
        <button type="button" disabled={busy} onClick={() => leaveBy(() => signOutEverywhere())}>
          <Trans>Sign out on every device</Trans>
        </button>
      </div>
      <Suspense>{changing && <ChangePassword onClose={() => setChanging(false)} />}</Suspense>
    </>
  );
}

function initials(name: string): string {
  return name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}
