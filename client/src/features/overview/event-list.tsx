import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { LocalTitle } from '../../kernel/local-title.tsx';
import { EventStateBadge } from '../../kernel/state-badge.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import type { OverviewEventFragment } from './events.generated.ts';
import classes from './overview.module.css';

interface Props {
  id: string;
  heading: ReactNode;
  events: readonly OverviewEventFragment[];
  totalCount: number;
  /** Where all of them are listed; shown where these are not all. */
  all?: ReactNode;
  /** What is to be done with them. */
  next?: ReactNode;
  /** Why there is none, and what then. */
  empty: ReactNode;
}

export function EventList({ id, heading, events, totalCount, all, next, empty }: Props) {
  const format = useFormat();
  const total = format.number(totalCount);
  return (
    <section className={classes.block} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {events.length === 0 && <p className={classes.quiet}>{empty}</p>}
      <ul className={classes.list}>
        {events.map((event) => (
          <li key={event.id}>
            <Link to="/training/$id" params={{ id: event.id }}>
              <LocalTitle title={event.title} />
            </Link>
            <div className={classes.quiet}>
              <span className="tabular">{format.dayRangeInWeek(event.startsOn, event.endsOn)}</span>
              <span>{event.hosts.find(({ lead }) => lead)?.court.name.text}</span>
              <EventStateBadge state={event.state} />
            </div>
          </li>
        ))}
      </ul>
      {totalCount > 0 && next !== undefined && <p>{next}</p>}
      {all !== undefined && totalCount > events.length && (
        <p>
          {all}{' '}
          <span className={classes.quiet}>
            (<Trans>all: {total}</Trans>)
          </span>
        </p>
      )}
    </section>
  );
}
