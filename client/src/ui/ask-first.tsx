import { Trans } from '@lingui/react/macro';
import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { Modal } from './modal.tsx';

interface Props {
  title: string;
  confirmLabel: string;
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** Asks before a click that nothing takes back. */
export function AskFirst({ title, confirmLabel, onConfirm, onClose, children }: Props) {
  return (
    <Modal title={title} onClose={onClose}>
      <p>{children}</p>
      <Group gap="sm">
        <Button color="red.9" onClick={() => (onClose(), onConfirm())}>
          {confirmLabel}
        </Button>
        <Button variant="default" onClick={onClose}>
          <Trans>Leave as it is</Trans>
        </Button>
      </Group>
    </Modal>
  );
}
