import type { ReactNode } from 'react';
import classes from './page-tabs.module.css';

/** Links to the pages of one subject, below its heading; the router marks the present one. */
export function PageTabs({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className={`${classes.tabs} no-print`} aria-label={label}>
      {children}
    </nav>
  );
}
