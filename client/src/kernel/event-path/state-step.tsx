import { Trans } from '@lingui/react/macro';
import { useFormat } from '../../lib/format/use-format.ts';
import { EventStateBadge } from '../state-badge.tsx';
import type { StateChangeFragment } from './event-path.generated.ts';
import { isTakenBack } from './is-taken-back.ts';
import classes from './event-path.module.css';

/** One step: to where, since when, by whom, and why. What is not known is said to be so. */
export function StateStep({ change }: { change: StateChangeFragment }) {
  const format = useFormat();
  const { from, to, reason, postponedTo, startsOn, at, by } = change;
  const newDay = postponedTo && format.day(postponedTo);
  const oldDay = startsOn && format.day(startsOn);
  return (
    <li data-state={to}>
      <div className={classes.what}>
        <EventStateBadge state={to} />
        {from === null && at !== null && (
          <span>
            <Trans>entered so</Trans>
          </span>
        )}
        {isTakenBack(from, to) && (
          <span>
            <Trans>a step was taken back</Trans>
          </span>
        )}
        {to === 'POSTPONED' && (
          <span className="tabular">
            {newDay && oldDay && oldDay !== newDay ? (
              <>
                {oldDay} → {newDay}
              </>
            ) : (
              (newDay ?? <Trans>the new day was not known yet</Trans>)
            )}
          </span>
        )}
      </div>
      {reason && <p className={classes.reason}>{reason}</p>}
      <small>
        {at === null ? (
          <Trans>When, and by whom, was not written down</Trans>
        ) : (
          <time dateTime={at}>{format.instant(at)}</time>
        )}
        {by && ` · ${by}`}
      </small>
    </li>
  );
}
