import { Trans } from '@lingui/react/macro';
import type { EventState } from '@bitim/schema/vocabulary/event';
import type { StateChangeFragment } from './event-path.generated.ts';
import { StateSteps } from './state-steps.tsx';
import { StateStep } from './state-step.tsx';
import classes from './event-path.module.css';

interface Props {
  state: EventState;
  /** Earliest first. */
  changes: readonly StateChangeFragment[];
}

/** Where an event stands on its way, and who did what when to bring it there. */
export function EventPath({ state, changes }: Props) {
  return (
    <section className={classes.path} aria-labelledby="event-path">
      <h2 id="event-path">
        <Trans>Change history</Trans>
      </h2>
      <StateSteps state={state} />
      <ol className={classes.changes}>
        {changes.map((change, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- steps are only ever added at the end
          <StateStep key={index} change={change} />
        ))}
      </ol>
    </section>
  );
}
