import { Trans } from '@lingui/react/macro';
import { useMay } from '../../lib/use-may.ts';
import { ButtonLink } from '../../ui/button-link.tsx';

export function NewUserLink() {
  if (!useMay('administration')) return null;
  return (
    <ButtonLink to="/users/new">
      <Trans>New user</Trans>
    </ButtonLink>
  );
}
