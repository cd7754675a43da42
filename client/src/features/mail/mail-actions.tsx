import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { ServerDialog } from '../../ui/form/server-dialog.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { toast } from '../../ui/toast.tsx';
import { useStep } from '../../ui/use-step.ts';
import {
  type MailRecordFragment,
  SendMailAgainDocument,
  WithdrawMailDocument,
} from './mail-record.generated.ts';

interface Props {
  mail: MailRecordFragment;
}

/** What an administrator may decide of a mail that does not go its way by itself. */
export function MailActions({ mail }: Props) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const [again] = useMutation(SendMailAgainDocument);
  const [withdraw] = useMutation(WithdrawMailDocument);
  const { busy, step } = useStep();
  const input = { id: mail.id };
  const sendAgain = () =>
    step(
      async () => (await again({ variables: { input } })).data?.result,
      () => toast(t`The mail is in the outbox again.`),
    );
  const doNotSend = () =>
    step(
      async () => (await withdraw({ variables: { input } })).data?.result,
      // of a mail that may have arrived, or was given up, taking it back would be sending it
      () => toast(t`The mail is not sent.`, mail.state === 'WAITING' ? () => void sendAgain() : undefined),
    );
  return (
    <Group gap="xs">
      {mail.state === 'UNCERTAIN' && (
        <Button onClick={() => setAsking(true)}>
          <Trans>Send again</Trans>
        </Button>
      )}
      {(mail.state === 'FAILED' || mail.state === 'WITHDRAWN') && (
        <Button loading={busy} onClick={() => void sendAgain()}>
          <Trans>Send again</Trans>
        </Button>
      )}
      {(mail.state === 'WAITING' || mail.state === 'UNCERTAIN' || mail.state === 'FAILED') && (
        <Button variant="default" loading={busy} onClick={() => void doNotSend()}>
          <Trans>Do not send</Trans>
        </Button>
      )}
      {asking && <SendAgain mail={mail} onClose={() => setAsking(false)} />}
    </Group>
  );
}

/** It may have arrived already: whoever sends it again says that a second one does no harm. */
function SendAgain({ mail, onClose }: Props & { onClose: () => void }) {
  const { t } = useLingui();
  const [again] = useMutation(SendMailAgainDocument);
  const form = useServerForm({
    draftKey: `mail.again.${mail.id}`,
    initial: {},
    version: null,
    save: async () => (await again({ variables: { input: { id: mail.id } } })).data?.result,
    onSaved: () => {
      onClose();
      toast(t`The mail is in the outbox again.`);
    },
  });
  return (
    <ServerDialog form={form} title={t`Send this mail again?`} submitLabel={t`Send again`} onClose={onClose}>
      <p>
        <Trans>
          The connection went while it was handed over: it may have arrived. If so, the recipient gets it
          twice; calendars take both for one entry.
        </Trans>
      </p>
    </ServerDialog>
  );
}
