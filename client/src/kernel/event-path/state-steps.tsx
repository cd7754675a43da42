import { useLingui } from '@lingui/react/macro';
import type { EventState } from '@bitim/schema/vocabulary/event';
import { EVENT_STATE_LABELS } from '../../lib/labels/event.ts';
import { EventStateBadge } from '../state-badge.tsx';
import classes from './event-path.module.css';

const WAY = ['DRAFT', 'SCHEDULED', 'HELD', 'VERIFIED'] as const satisfies readonly EventState[];

/**
 * The usual way of an event, as far as it has come. One that was put off or called off has left it: that stands at the end,
 * and no step is the present one.
 */
export function StateSteps({ state }: { state: EventState }) {
  const { t, i18n } = useLingui();
  const reached = WAY.findIndex((one) => one === state);
  const left = reached < 0;
  return (
    <div className={classes.way}>
      <ol aria-label={t`Its way`}>
        {WAY.map((one, index) => (
          <li
            key={one}
            data-done={index < reached || undefined}
            aria-current={index === reached ? 'step' : undefined}
          >
            {i18n._(EVENT_STATE_LABELS[one])}
            {index < reached && <span className="visually-hidden">, {t`done`}</span>}
          </li>
        ))}
      </ol>
      {left && <EventStateBadge state={state} />}
    </div>
  );
}
