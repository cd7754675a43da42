import { useLingui } from '@lingui/react/macro';
import { EVENT_STATES, TRAINING_EVENT_KINDS } from '@bitim/schema/vocabulary/event';
import { EVENT_STATE_LABELS, TRAINING_EVENT_KIND_LABELS } from '../../lib/labels/event.ts';
import { ClashMark, KindShape, PartnerMark } from './kind-shape.tsx';
import bar from './event-bar.module.css';
import classes from './calendar.module.css';

/** What the shapes and the frames of the bars say. */
export function Legend() {
  const { t, i18n } = useLingui();
  return (
    <p className={classes.legend}>
      {TRAINING_EVENT_KINDS.map((kind) => (
        <span key={kind}>
          <KindShape kind={kind} />
          {i18n._(TRAINING_EVENT_KIND_LABELS[kind])}
        </span>
      ))}
      {EVENT_STATES.map((state) => (
        <span key={state} className={bar.bar} data-state={state} data-begins data-ends>
          {i18n._(EVENT_STATE_LABELS[state])}
        </span>
      ))}
      <span>
        <PartnerMark />
        {t`Partner session`}
      </span>
      <span className={classes.clash}>
        <ClashMark />
        {t`Clash: somebody is elsewhere at the same time`}
      </span>
    </p>
  );
}
