import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group } from '@mantine/core';
import { Modal } from '../modal.tsx';

interface Props {
  onStay: () => void;
  onKeep: () => void;
  onDiscard: () => void;
}

export function LeaveDialog({ onStay, onKeep, onDiscard }: Props) {
  const { t } = useLingui();
  return (
    <Modal title={t`There are unsaved changes`} onClose={onStay}>
      <p>
        <Trans>What you typed can wait on this computer until you come back.</Trans>
      </p>
      <Group gap="sm">
        <Button onClick={onStay}>
          <Trans>Go on typing</Trans>
        </Button>
        <Button variant="default" onClick={onKeep}>
          <Trans>Leave and keep it</Trans>
        </Button>
        <Button variant="subtle" color="red" onClick={onDiscard}>
          <Trans>Discard the changes</Trans>
        </Button>
      </Group>
    </Modal>
  );
}
