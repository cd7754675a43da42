import { Trans } from '@lingui/react/macro';
import { useMay } from '../../lib/use-may.ts';
import { ButtonLink } from '../../ui/button-link.tsx';

export function NewRegionLink() {
  if (!useMay('administration')) return null;
  return (
    <ButtonLink to="/regions/new">
      <Trans>New region</Trans>
    </ButtonLink>
  );
}
