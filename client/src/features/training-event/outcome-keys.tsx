import { Trans } from '@lingui/react/macro';
import classes from './outcome-worklist.module.css';

/** What the keys do; a screen without a keyboard needs no such line. */
export function OutcomeKeys() {
  return (
    <p className={`${classes.keys} no-print`}>
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> <Trans>go from one to the next</Trans>
      </span>
      <span>
        <kbd>H</kbd> <Trans>it was held</Trans>
      </span>
      <span>
        <kbd>P</kbd> <Trans>it was postponed</Trans>
      </span>
      <span>
        <kbd>C</kbd> <Trans>it was cancelled</Trans>
      </span>
      <span>
        <kbd>U</kbd> <Trans>take back the last answer</Trans>
      </span>
    </p>
  );
}
