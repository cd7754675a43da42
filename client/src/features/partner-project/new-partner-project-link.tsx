import { Trans } from '@lingui/react/macro';
import { useMay } from '../../lib/use-may.ts';
import { ButtonLink } from '../../ui/button-link.tsx';

export function NewPartnerProjectLink() {
  if (!useMay('administration')) return null;
  return (
    <ButtonLink to="/partner-projects/new">
      <Trans>New partner project</Trans>
    </ButtonLink>
  );
}
