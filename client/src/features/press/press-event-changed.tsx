import { useApolloClient } from '@apollo/client/react';
import { ChangedNotice } from '../../kernel/event-changes/changed-notice.tsx';
import { PressEventLastChangeDocument } from './press-event-changed.generated.ts';

interface Props {
  id: string;
  version: number;
  onReload: (() => void) | null;
}

/** Above a form about a press event: that somebody else has changed it meanwhile. */
export function PressEventChanged({ id, ...props }: Props) {
  const client = useApolloClient();
  return (
    <ChangedNotice
      {...props}
      eventType="PRESS_EVENT"
      id={id}
      href={`/press-events/${id}`}
      read={async () => {
        const asked = { query: PressEventLastChangeDocument, variables: { id } };
        // past the cache: the form keeps the event as it was opened
        return (await client.query({ ...asked, fetchPolicy: 'no-cache' })).data?.pressEvent ?? null;
      }}
    />
  );
}
