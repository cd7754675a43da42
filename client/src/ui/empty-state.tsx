import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

interface Props {
  /** Why there is nothing: nothing yet, or the filters hide it, or no right. */
  why: string;
  onClearFilters?: (() => void) | undefined;
  /** The one next step. */
  next?: ReactNode;
}

export function EmptyState({ why, onClearFilters, next }: Props) {
  return (
    <div className={classes.empty}>
      <p>{why}</p>
      {onClearFilters && (
        <Button variant="default" onClick={onClearFilters}>
          <Trans>Clear filters</Trans>
        </Button>
      )}
      {next}
    </div>
  );
}
