import type { ReactNode } from 'react';
import classes from './page-tabs.module.css';

/** Links between pages that belong together, below their heading. */
export function PageTabs({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className={`${classes.tabs} no-print`} aria-label={label}>
      {children}
    </nav>
  );
}
