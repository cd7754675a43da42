import classes from './figure.module.css';
import { Hint } from './hint.tsx';

/** Where there is no number, and why. */
export function Dash({ reason }: { reason: string }) {
  return (
    <Hint text={reason} className={classes.dash}>
      <span aria-hidden>–</span>
      <span className="visually-hidden">{reason}</span>
    </Hint>
  );
}
