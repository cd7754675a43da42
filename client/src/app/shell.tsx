import { Trans } from '@lingui/react/macro';
import { Outlet } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useStored } from '../lib/use-stored.ts';
import { PrintedAt } from './printed-at.tsx';
import classes from './shell.module.css';
import { SideBar } from './side-bar.tsx';
import { TopBar } from './top-bar.tsx';

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** Top bar, side bar, and the page. */
export function Shell() {
  const [folded, setFolded] = useStored('bitim.side-bar-folded', false);

  useEffect(() => {
    // By the key's place, not by its letter: people type with Kazakh and Russian layouts.
    const fold = (event: KeyboardEvent) => {
      if (event.code === 'BracketLeft' && !event.ctrlKey && !event.metaKey && !isTyping(event.target))
        setFolded(!folded);
    };
    addEventListener('keydown', fold);
    return () => removeEventListener('keydown', fold);
  }, [folded, setFolded]);

  return (
    <div className={classes.shell} data-folded={folded || undefined}>
      <a href="#main" className={classes.skip}>
        <Trans>Skip to the page</Trans>
      </a>
      <TopBar folded={folded} onFold={() => setFolded(!folded)} />
      <div className={`${classes.side} no-print`}>
        <SideBar />
      </div>
      <main id="main" className={classes.main} tabIndex={-1}>
        <Outlet />
        <PrintedAt />
      </main>
    </div>
  );
}
