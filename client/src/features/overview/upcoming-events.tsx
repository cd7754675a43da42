import { useSuspenseQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { today } from '../../lib/parse-day.ts';
import { EventList } from './event-list.tsx';
import { UpcomingEventsDocument } from './events.generated.ts';

/** What is on the schedule of the reader's own courts, from today on. */
export function UpcomingEvents() {
  const from = today();
  const { data } = useSuspenseQuery(UpcomingEventsDocument, { variables: { from } });
  const { nodes, totalCount } = data.trainingEvents;
  return (
    <EventList
      id="upcoming"
      heading={<Trans>Coming events</Trans>}
      events={nodes}
      totalCount={totalCount}
      all={
        <Link to="/training" search={{ mine: true, states: ['SCHEDULED'], from, sort: 'STARTS_ON' }}>
          <Trans>The whole schedule</Trans>
        </Link>
      }
      empty={
        <>
          <Trans>Nothing of your courts is on the schedule from today on.</Trans>{' '}
          <Link to="/training/new">
            <Trans>New training event</Trans>
          </Link>
        </>
      }
    />
  );
}
