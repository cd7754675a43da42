import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Group } from '@mantine/core';
import { Modal } from '../../ui/modal.tsx';

interface Props {
  count: number;
  trouble: string;
  onStay: () => void;
  onLeave: () => void;
}

/** The server does not answer, and somebody wants to go. */
export function UnsavedMarks({ count, trouble, onStay, onLeave }: Props) {
  const { t } = useLingui();
  return (
    <Modal title={t`Not everything is saved`} onClose={onStay}>
      <p>
        {trouble} <Plural value={count} one="# mark is not saved yet." other="# marks are not saved yet." />{' '}
        <Trans>They are sent again and again; whoever stays until they are saved loses none.</Trans>
      </p>
      <Group gap="sm">
        <Button onClick={onStay}>
          <Trans>Stay</Trans>
        </Button>
        <Button variant="subtle" color="red" onClick={onLeave}>
          <Trans>Leave without them</Trans>
        </Button>
      </Group>
    </Modal>
  );
}
