import { Tooltip } from '@mantine/core';
import '@mantine/core/styles/Tooltip.css';
import classes from './figure.module.css';

/** Where there is no number, and why: on hover, on focus, and to a screen reader. */
export function Dash({ reason }: { reason: string }) {
  return (
    <Tooltip label={reason} events={{ hover: true, focus: true, touch: true }}>
      <button type="button" className={classes.dash} aria-label={reason}>
        –
      </button>
    </Tooltip>
  );
}
