import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { DoorFrame } from './door-frame.tsx';

export function ServerDown() {
  const { t } = useLingui();
  return (
    <DoorFrame title={t`The server does not answer`}>
      <p>
        <Trans>Nothing that was saved is lost. Check the network and try again.</Trans>
      </p>
      <Button onClick={() => location.reload()}>
        <Trans>Try again</Trans>
      </Button>
    </DoorFrame>
  );
}
