import { useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { loadBareMessages, loadFeatureMessages } from '../lib/catalogs.ts';
import { useViewer } from '../lib/viewer.ts';
import { useLate } from '../ui/use-late.ts';
import classes from './person-menu.module.css';

async function loadMenu() {
  const [{ AccountMenu }] = await Promise.all([
    import('../features/account/account-menu.tsx'),
    loadBareMessages('account'),
  ]);
  return AccountMenu;
}

async function loadChangePassword() {
  const [{ ChangePassword }] = await Promise.all([
    import('../features/account/change-password.tsx'),
    loadFeatureMessages('account'),
  ]);
  return ChangePassword;
}

/** Who is signed in. A native popover; what stands in it comes when a pointer or the focus comes near. */
export function PersonMenu() {
  const { t } = useLingui();
  const { name } = useViewer();
  const menu = useRef<HTMLDivElement>(null);
  const [changing, setChanging] = useState(false);
  const account = useLate(loadMenu);
  const password = useLate(loadChangePassword);
  const close = () => menu.current?.hidePopover();

  return (
    <>
      <button
        type="button"
        className={classes.person}
        popoverTarget="person-menu"
        onPointerEnter={account.prepare}
        onFocus={account.prepare}
      >
        <span aria-hidden>{initials(name)}</span>
        <span className="visually-hidden">{t`Account: ${name}`}</span>
      </button>
      <div
        id="person-menu"
        ref={menu}
        popover="auto"
        className={classes.menu}
        onBeforeToggle={({ newState }) =>
          newState === 'open' && void account.need().then((came) => came || close())
        }
      >
        {account.Late && (
          <account.Late
            onChangePassword={() => {
              close();
              void password.need().then(setChanging);
            }}
          />
        )}
      </div>
      {changing && password.Late && <password.Late onClose={() => setChanging(false)} />}
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
