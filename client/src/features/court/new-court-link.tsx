import { Trans } from '@lingui/react/macro';
import { useMay } from '../../lib/use-may.ts';
import { ButtonLink } from '../../ui/button-link.tsx';

export function NewCourtLink() {
  if (!useMay('administration')) return null;
  return (
    <ButtonLink to="/courts/new">
      <Trans>New court</Trans>
    </ButtonLink>
  );
}
