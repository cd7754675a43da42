import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { Modal } from '../../ui/modal.tsx';
import classes from './feeds.module.css';

/** Shows an address this one time: the server keeps no more than its hash. */
export function FeedAddressDialog({ path, onClose }: { path: string; onClose: () => void }) {
  const { t } = useLingui();
  const [copied, setCopied] = useState(false);
  const address = `${location.origin}${path}`;
  return (
    <Modal title={t`The address of your calendar`} onClose={onClose}>
      <Stack gap="md">
        <p>
          <Trans>
            Add it in your calendar as a subscription from the internet. It is shown only now, and it is a
            secret: whoever has it reads what you may read. Give it to nobody.
          </Trans>
        </p>
        <p className={classes.address}>{address}</p>
        <Group gap="sm">
          <Button onClick={() => void navigator.clipboard.writeText(address).then(() => setCopied(true))}>
            {copied ? t`Copied` : t`Copy the address`}
          </Button>
          <Button variant="default" onClick={onClose}>
            <Trans>Done</Trans>
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
