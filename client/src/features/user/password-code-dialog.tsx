import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useFormat } from '../../lib/format/use-format.ts';
import { ServerDialog } from '../../ui/form/server-dialog.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { Modal } from '../../ui/modal.tsx';
import { IssuePasswordCodeDocument } from './password-code.generated.ts';
import classes from './user.module.css';

interface Props {
  user: { id: string; name: string; version: number };
  onClose: () => void;
}

/** Asks first, for an earlier code ends with it; then shows the code this one time. */
export function PasswordCodeDialog({ user, onClose }: Props) {
  const { t } = useLingui();
  const [issue] = useMutation(IssuePasswordCodeDocument);
  const [issued, setIssued] = useState<{ code: string; expiresAt: string }>();
  const { name } = user;
  const form = useServerForm({
    draftKey: `user.code.${user.id}`,
    initial: {},
    version: null,
    save: async () => (await issue({ variables: { input: { id: user.id } } })).data?.result,
    onSaved: setIssued,
  });
  if (issued) return <IssuedCode {...issued} name={name} onClose={onClose} />;
  return (
    <ServerDialog
      form={form}
      title={t`Code for a new password: ${name}`}
      submitLabel={t`Issue the code`}
      onClose={onClose}
    >
      <p>
        <Trans>
          With the code the person chooses a password of their own; you never see it. An earlier code ends
          with this one.
        </Trans>
      </p>
    </ServerDialog>
  );
}

function IssuedCode({
  code,
  expiresAt,
  name,
  onClose,
}: {
  code: string;
  expiresAt: string;
  name: string;
  onClose: () => void;
}) {
  const { t } = useLingui();
  const format = useFormat();
  const [copied, setCopied] = useState(false);
  const address = `${location.origin}/welcome?code=${encodeURIComponent(code)}`;
  const until = format.instant(expiresAt);
  return (
    <Modal title={t`Code for a new password: ${name}`} onClose={onClose}>
      <p>
        <Trans>
          Hand this address over in person or by a safe way. It is shown only now, works once, and ends on{' '}
          {until}.
        </Trans>
      </p>
      <p className={classes.code}>{address}</p>
      <Group gap="sm">
        <Button onClick={() => void navigator.clipboard.writeText(address).then(() => setCopied(true))}>
          {copied ? t`Copied` : t`Copy the address`}
        </Button>
        <Button variant="default" onClick={onClose}>
          <Trans>I have handed it over</Trans>
        </Button>
      </Group>
    </Modal>
  );
}
