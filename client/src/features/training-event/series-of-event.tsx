import { Plural, Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { EventState } from '@bitim/schema/vocabulary/event';
import { EventStateBadge } from '../../kernel/state-badge.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import classes from './series.module.css';

interface Props {
  eventId: string;
  series: {
    summary: string;
    createdAt: string;
    /** Null outside one's own courts, and where it was loaded. */
    createdBy: string | null;
    occurrences: readonly { eventId: string; state: EventState; startsOn: string; endsOn: string }[];
  };
}

/** That it is one of several, by which rule, and the way to each of the others. */
export function SeriesOfEvent({ eventId, series: { summary, createdAt, createdBy, occurrences } }: Props) {
  const format = useFormat();
  return (
    <section className={classes.section}>
      <h2>
        <Trans>Series</Trans>
      </h2>
      <p>
        {summary} · <Plural value={occurrences.length} one="# event" other="# events" />
        {createdBy !== null && (
          <>
            {' · '}
            <Trans>
              made by: {createdBy}, {format.instant(createdAt)}
            </Trans>
          </>
        )}
      </p>
      <ol className={classes.occurrences}>
        {occurrences.map((one) => (
          <li key={one.eventId} aria-current={one.eventId === eventId || undefined}>
            {one.eventId === eventId ? (
              <strong className="tabular">{format.dayRangeInWeek(one.startsOn, one.endsOn)}</strong>
            ) : (
              <Link to="/training/$id" params={{ id: one.eventId }} className="tabular">
                {format.dayRangeInWeek(one.startsOn, one.endsOn)}
              </Link>
            )}
            <EventStateBadge state={one.state} />
          </li>
        ))}
      </ol>
    </section>
  );
}
