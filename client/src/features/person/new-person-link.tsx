import { Trans } from '@lingui/react/macro';
import { useMay } from '../../lib/use-may.ts';
import { ButtonLink } from '../../ui/button-link.tsx';

export function NewPersonLink() {
  if (!useMay('persons')) return null;
  return (
    <ButtonLink to="/persons/new">
      <Trans>New person</Trans>
    </ButtonLink>
  );
}
