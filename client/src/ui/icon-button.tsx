import type { ButtonHTMLAttributes } from 'react';
import classes from './icon-button.module.css';

/** A button without words: its label is its name and its title. Plain, for the shell loads with every page. */
export function IconButton({ label, ...rest }: ButtonHTMLAttributes<HTMLButtonElement> & { label: string }) {
  return <button type="button" className={classes.button} aria-label={label} title={label} {...rest} />;
}

export function CloseIcon() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden>
      <path d="M4 4l8 8M12 4l-8 8" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}
