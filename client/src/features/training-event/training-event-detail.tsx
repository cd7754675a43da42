import { useApolloClient, useSuspenseQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useEventChanges } from '../../kernel/event-changes/use-event-changes.ts';
import { EventPath } from '../../kernel/event-path/event-path.tsx';
import { EventStateBadge } from '../../kernel/state-badge.tsx';
import { ProvenanceMark } from '../../kernel/provenance-mark.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PostponedNotice } from './postponed-notice.tsx';
import { SeriesOfEvent } from './series-of-event.tsx';
import { TrainingEventActions } from './training-event-actions.tsx';
import { TrainingEventDetailDocument } from './training-event-detail.generated.ts';
import { TrainingEventFacts } from './training-event-facts.tsx';
import { TrainingEventMails } from './training-event-mails.tsx';
import { TrainingEventPeople } from './training-event-people.tsx';
import { TrainingEventSessions } from './training-event-sessions.tsx';

interface Props {
  id: string;
  onEdit: () => void;
  onDeleted: () => void;
}

export function TrainingEventDetail({ id, onEdit, onDeleted }: Props) {
  const client = useApolloClient();
  const [working, setWorking] = useState(false);
  const query = { query: TrainingEventDetailDocument, variables: { id } };
  const { data } = useSuspenseQuery(query.query, query);
  useEventChanges({
    concerns: ({ eventType, id: changed }) =>
      eventType === 'TRAINING_EVENT' && (changed === id || changed === null),
    read: () => client.query({ ...query, fetchPolicy: 'network-only' }),
    // what is typed below stands over the event as it was
    busy: () => working,
  });
  const event = data.trainingEvent;
  if (!event) return <NotFound />;
  return (
    <>
      <PageHeader
        title={event.title.text}
        above={
          <Link to="/training">
            <Trans>Training events</Trans>
          </Link>
        }
        marks={
          <>
            <EventStateBadge state={event.state} />
            <ProvenanceMark provenance={event.provenance} />
          </>
        }
        actions={<TrainingEventActions event={event} onEdit={onEdit} onDeleted={onDeleted} />}
      />
      {event.state === 'POSTPONED' && <PostponedNotice event={event} />}
      <TrainingEventFacts event={event} />
      <TrainingEventSessions event={event} />
      <TrainingEventPeople event={event} onWorking={setWorking} />
      {event.series && <SeriesOfEvent eventId={event.id} series={event.series} />}
      <TrainingEventMails event={event} />
      <EventPath state={event.state} changes={event.stateChanges} />
    </>
  );
}
