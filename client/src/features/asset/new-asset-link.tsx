import { Trans } from '@lingui/react/macro';
import { useMay } from '../../lib/use-may.ts';
import { ButtonLink } from '../../ui/button-link.tsx';

export function NewAssetLink() {
  if (!useMay('assets')) return null;
  return (
    <ButtonLink to="/assets/new">
      <Trans>New equipment</Trans>
    </ButtonLink>
  );
}
