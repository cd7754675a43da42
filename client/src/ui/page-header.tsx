import type { ReactNode } from 'react';
import classes from './page-header.module.css';

interface Props {
  title: string;
  /** Small line above the heading: the way back. */
  above?: ReactNode;
  /** Beside the heading: state, provenance. */
  marks?: ReactNode;
  /** At the top right: the main action first. */
  actions?: ReactNode;
}

/** The one heading of a page, and the title of its window. */
export function PageHeader({ title, above, marks, actions }: Props) {
  return (
    <header className={classes.header}>
      <title>{`${title} · Bitim`}</title>
      <div className={classes.words}>
        {above !== undefined && <div className={classes.above}>{above}</div>}
        <div className={classes.line}>
          <h1 tabIndex={-1}>{title}</h1>
          {marks}
        </div>
      </div>
      {actions !== undefined && <div className={`${classes.actions} no-print`}>{actions}</div>}
    </header>
  );
}
