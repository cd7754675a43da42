import { Trans } from '@lingui/react/macro';
import { useMay } from '../../lib/use-may.ts';
import { ButtonLink } from '../../ui/button-link.tsx';

export function NewRoomLink() {
  if (!useMay('training')) return null;
  return (
    <ButtonLink to="/rooms/new">
      <Trans>New room</Trans>
    </ButtonLink>
  );
}
