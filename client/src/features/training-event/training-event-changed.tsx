import { useApolloClient } from '@apollo/client/react';
import { ChangedNotice } from '../../kernel/event-changes/changed-notice.tsx';
import { TrainingEventLastChangeDocument } from './training-event-changed.generated.ts';

interface Props {
  id: string;
  version: number;
  onReload: (() => void) | null;
}

/** Above a form about an event: that somebody else has changed it meanwhile. */
export function TrainingEventChanged({ id, ...props }: Props) {
  const client = useApolloClient();
  return (
    <ChangedNotice
      {...props}
      eventType="TRAINING_EVENT"
      id={id}
      href={`/training/${id}`}
      read={async () => {
        const asked = { query: TrainingEventLastChangeDocument, variables: { id } };
        // past the cache: the form keeps the event as it was opened
        return (await client.query({ ...asked, fetchPolicy: 'no-cache' })).data?.trainingEvent ?? null;
      }}
    />
  );
}
