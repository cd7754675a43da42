import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../lib/format/use-format.ts';
import classes from './series.module.css';
import type { EditTrainingSeriesMutation } from './training-event-form.generated.ts';
import { useTrainingEventLabels } from './use-training-event-labels.ts';

export type SeriesChange = Extract<
  EditTrainingSeriesMutation['result'],
  { __typename: 'TrainingSeriesChange' }
>;
type Left = SeriesChange['left'][number];

/** It stands where the form was that had the focus. */
const focus = (report: HTMLElement | null) => report?.focus();

/** What an edit of a series came to, where not all of it followed: it stays until it was read. */
export function SeriesChangeReport({ change, onDone }: { change: SeriesChange; onDone: () => void }) {
  const format = useFormat();
  return (
    <section ref={focus} className={classes.section} role="status" tabIndex={-1}>
      <p>
        <Plural value={change.changed} one="# event was changed." other="# events were changed." />{' '}
        <Plural
          value={change.left.length}
          one="# stayed as it was, wholly or in part:"
          other="# stayed as they were, wholly or in part:"
        />
      </p>
      <ul>
        {change.left.map((one) => (
          <li key={`${one.eventId} ${one.reason}`} data-left={one.reason}>
            <Link to="/training/$id" params={{ id: one.eventId }} className="tabular">
              {format.dayRangeInWeek(one.startsOn, one.startsOn)}
            </Link>
            {' — '}
            <Why left={one} />
          </li>
        ))}
      </ul>
      <Button onClick={onDone}>
        <Trans>To the event</Trans>
      </Button>
    </section>
  );
}

function Why({ left: { reason, fields } }: { left: Left }) {
  const labels = useTrainingEventLabels();
  const named = fields.map((field) => labels[field] ?? field).join(', ');
  switch (reason) {
    case 'STATE':
      return <Trans>it is held, postponed or called off</Trans>;
    case 'NOT_YOURS':
      return <Trans>another court leads it</Trans>;
    case 'OWN':
      return <Trans>was edited for itself: {named}</Trans>;
    default:
      return reason satisfies never;
  }
}
