import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useViewer } from '../../lib/viewer.ts';
import { toast } from '../../ui/toast.tsx';
import { useStep } from '../../ui/use-step.ts';
import { DeactivateUser } from './deactivate-user.tsx';
import { PasswordCodeDialog } from './password-code-dialog.tsx';
import { ActivateUserDocument, type UserRecordFragment } from './user-record.generated.ts';

/** What an administrator may do with an account; nobody deactivates themselves. */
export function UserActions({ user, onEdit }: { user: UserRecordFragment; onEdit: () => void }) {
  const { t } = useLingui();
  const viewer = useViewer();
  const [asking, setAsking] = useState<'CODE' | 'DEACTIVATE'>();
  const [activate] = useMutation(ActivateUserDocument);
  const onClose = () => setAsking(undefined);

  const { busy, step } = useStep();
  const letIn = (version: number) =>
    step(
      async () => (await activate({ variables: { input: { id: user.id, version } } })).data?.result,
      () => toast(t`The account can sign in again.`),
    );

  return (
    <Group gap="xs">
      <Button onClick={onEdit}>
        <Trans>Edit</Trans>
      </Button>
      {user.active && (
        <Button variant="default" onClick={() => setAsking('CODE')}>
          <Trans>Code for a new password</Trans>
        </Button>
      )}
      {!user.active && (
        <Button variant="default" loading={busy} onClick={() => void letIn(user.version)}>
          <Trans>Activate</Trans>
        </Button>
      )}
      {user.active && user.id !== viewer.id && (
        <Button variant="default" c="var(--mantine-color-error)" onClick={() => setAsking('DEACTIVATE')}>
          <Trans>Deactivate</Trans>
        </Button>
      )}
      {asking === 'CODE' && <PasswordCodeDialog user={user} onClose={onClose} />}
      {asking === 'DEACTIVATE' && (
        <DeactivateUser user={user} onClose={onClose} onUndo={(version) => void letIn(version)} />
      )}
    </Group>
  );
}
