import { useSuspenseQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { EventList } from './event-list.tsx';
import { EventsAwaitingOutcomeDocument } from './events.generated.ts';

/** Past events of which nobody has said that they were held: until somebody does, they do not count. */
export function AwaitingEvents() {
  const { data } = useSuspenseQuery(EventsAwaitingOutcomeDocument);
  const { nodes, totalCount } = data.trainingEvents;
  return (
    <EventList
      id="awaiting"
      heading={<Trans>Past, and nobody has said that they were held</Trans>}
      events={nodes}
      totalCount={totalCount}
      all={
        <Link to="/training" search={{ mine: true, awaiting: true, sort: 'STARTS_ON' }}>
          <Trans>All that wait for an outcome</Trans>
        </Link>
      }
      empty={<Trans>Every past event of your courts has its outcome.</Trans>}
    />
  );
}
