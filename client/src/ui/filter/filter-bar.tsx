import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import classes from './filter-bar.module.css';

export interface FilterChip {
  key: string;
  /** "Court: …": the name stays in the nominative, so that no ending is needed. */
  label: string;
  onClear: () => void;
}

interface Props {
  /** Those that are always seen: at most three. */
  children: ReactNode;
  /** The rest, behind "More filters". */
  more?: ReactNode;
  /** What is set now; each clears itself. */
  chips: readonly FilterChip[];
  onClearAll: () => void;
}

export function FilterBar({ children, more, chips, onClearAll }: Props) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  return (
    <section aria-label={t`Filters`} className={classes.bar}>
      <div className={`${classes.fields} no-print`}>
        {children}
        {more !== undefined && (
          <Button variant="subtle" color="gray" size="sm" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? <Trans>Fewer filters</Trans> : <Trans>More filters</Trans>}
          </Button>
        )}
      </div>
      {open && <div className={`${classes.fields} no-print`}>{more}</div>}
      {chips.length > 0 && (
        <ul className={classes.chips}>
          {chips.map(({ key, label, onClear }) => (
            <li key={key}>
              <button
                type="button"
                className={classes.chip}
                onClick={onClear}
                aria-label={t`Clear the filter ${label}`}
              >
                {label} <span aria-hidden>×</span>
              </button>
            </li>
          ))}
          <li className="no-print">
            <button type="button" className={classes.clear} onClick={onClearAll}>
              <Trans>Clear filters</Trans>
            </button>
          </li>
        </ul>
      )}
    </section>
  );
}
