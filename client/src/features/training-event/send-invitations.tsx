import { useMutation } from '@apollo/client/react';
import { Plural, Trans } from '@lingui/react/macro';
import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import type { Done } from '../../ui/form/outcome.ts';
import { useStep } from '../../ui/use-step.ts';
import { SendInvitationsDocument, type SendInvitationsMutation } from './training-event-mails.generated.ts';

type Sent = Done<SendInvitationsMutation['result']>;

/** The one step that somebody takes; changes, cancellations and reminders follow by themselves. */
export function SendInvitations({ event }: { event: { id: string; version: number } }) {
  const [send] = useMutation(SendInvitationsDocument);
  const { busy, step } = useStep();
  const [sent, setSent] = useState<Sent>();
  const input = { id: event.id, version: event.version };
  const invite = () => step(async () => (await send({ variables: { input } })).data?.result, setSent);
  return (
    <div className="no-print">
      <Button variant="default" loading={busy} onClick={() => void invite()}>
        <Trans>Send invitations</Trans>
      </Button>
      <Text component="p" size="sm" c="dimmed" mt="xs">
        <Trans>
          They go to those on the list who were not invited yet. Changes, a cancellation and a reminder the
          day before follow by themselves.
        </Trans>
      </Text>
      <div role="status">{sent && <Result {...sent} names={sent.withoutAddress.join(', ')} />}</div>
    </div>
  );
}

function Result({ queued, invitedBefore, withoutAddress, names }: Sent & { names: string }) {
  return (
    <p>
      <Plural
        value={queued}
        _0="No invitation had to be written."
        one="# invitation was written."
        other="# invitations were written."
      />{' '}
      {invitedBefore > 0 && (
        <Plural
          value={invitedBefore}
          one="# person was invited before."
          other="# persons were invited before."
        />
      )}{' '}
      {withoutAddress.length > 0 && <Trans>Without an e-mail address: {names}.</Trans>}
    </p>
  );
}
