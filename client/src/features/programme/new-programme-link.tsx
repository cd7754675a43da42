import { Trans } from '@lingui/react/macro';
import { useMay } from '../../lib/use-may.ts';
import { ButtonLink } from '../../ui/button-link.tsx';

export function NewProgrammeLink() {
  if (!useMay('administration')) return null;
  return (
    <ButtonLink to="/programmes/new">
      <Trans>New programme</Trans>
    </ButtonLink>
  );
}
