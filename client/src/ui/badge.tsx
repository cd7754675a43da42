import type { ReactNode } from 'react';
import classes from './badge.module.css';

export type BadgeShape = 'dashed' | 'outlined' | 'filled' | 'checked' | 'warning' | 'struck';

/** A state in a word; its shape repeats the word for the quick eye. */
export function Badge({ shape, children }: { shape: BadgeShape; children: ReactNode }) {
  return (
    <span className={classes.badge} data-shape={shape}>
      {shape === 'checked' && <span aria-hidden>✓ </span>}
      {children}
    </span>
  );
}
