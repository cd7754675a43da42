import { useApolloClient, useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import type { Action } from '@bitim/schema/vocabulary/access';
import type { EventState } from '@bitim/schema/vocabulary/event';
import { useEffect, useEffectEvent, useRef } from 'react';
import { MailsTable } from './mails-table.tsx';
import { SendInvitations } from './send-invitations.tsx';
import { TrainingEventMailsDocument } from './training-event-mails.generated.ts';
import classes from './training-event.module.css';

interface Props {
  event: { id: string; version: number; state: EventState; allowedActions: readonly Action[] };
}

/** Who was told what of the event by mail, and when. Read anew with each version: mails follow changes by themselves. */
export function TrainingEventMails({ event }: Props) {
  const client = useApolloClient();
  const asked = { query: TrainingEventMailsDocument, variables: { id: event.id } };
  const { data } = useQuery(asked.query, {
    ...asked,
    fetchPolicy: 'cache-and-network',
  });
  const read = useEffectEvent(() => client.query({ ...asked, fetchPolicy: 'network-only' }));
  const version = useRef(event.version);
  useEffect(() => {
    if (version.current === event.version) return;
    version.current = event.version;
    // what cannot be read just now stays as it is
    void read().catch(() => undefined);
  }, [event.version]);
  const mails = data?.trainingEvent?.mails ?? [];
  const mayInvite = event.state === 'SCHEDULED' && event.allowedActions.includes('REGISTER');
  if (mails.length === 0 && !mayInvite) return null;
  return (
    <section className={classes.section} aria-labelledby="event-mails">
      <h2 id="event-mails">
        <Trans>Mails</Trans>
      </h2>
      {mayInvite && <SendInvitations event={event} />}
      {mails.length > 0 && <MailsTable mails={mails} />}
    </section>
  );
}
