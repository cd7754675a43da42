import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { EventStateBadge } from '../../kernel/state-badge.tsx';
import { LocalTitle } from '../../kernel/local-title.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import { TRAINING_EVENT_KIND_LABELS } from '../../lib/labels/event.ts';
import type { OutcomeWorklistQuery } from './outcome-worklist.generated.ts';
import classes from './outcome-worklist.module.css';

interface Props {
  event: OutcomeWorklistQuery['trainingEvents']['nodes'][number];
  onHold: () => void;
  onPostpone: () => void;
  onCancel: () => void;
  onUndo: () => void;
}

/** One past event, with its three answers; or with the answer that was given, and the way back. */
export function OutcomeRow({ event, onHold, onPostpone, onCancel, onUndo }: Props) {
  const { i18n } = useLingui();
  const format = useFormat();
  const newDay = event.postponedTo && format.day(event.postponedTo);
  return (
    <li data-row={event.id} data-answered={event.state !== 'SCHEDULED' || undefined}>
      <div className={classes.words}>
        <Link to="/training/$id" params={{ id: event.id }}>
          <LocalTitle title={event.title} />
        </Link>
        <div className={classes.quiet}>
          <span className="tabular">{format.dayRangeInWeek(event.startsOn, event.endsOn)}</span>
          <span>{i18n._(TRAINING_EVENT_KIND_LABELS[event.kind])}</span>
          <span>{event.hosts.map(({ court }) => court.name.text).join('; ')}</span>
        </div>
      </div>
      {event.state === 'SCHEDULED' ? (
        <div className={classes.answers}>
          <Button size="compact-sm" aria-keyshortcuts="H" onClick={onHold}>
            <Trans>Held</Trans>
          </Button>
          <Button size="compact-sm" variant="default" aria-keyshortcuts="P" onClick={onPostpone}>
            <Trans>Postponed to…</Trans>
          </Button>
          <Button size="compact-sm" variant="default" aria-keyshortcuts="C" onClick={onCancel}>
            <Trans>Cancelled because…</Trans>
          </Button>
        </div>
      ) : (
        <div className={classes.answers}>
          <EventStateBadge state={event.state} />
          {newDay && <span className="tabular">→ {newDay}</span>}
          {event.stateReason && <span className={classes.quiet}>{event.stateReason}</span>}
          <Button size="compact-sm" variant="subtle" aria-keyshortcuts="U Control+Z" onClick={onUndo}>
            <Trans>Undo</Trans>
          </Button>
        </div>
      )}
    </li>
  );
}
