import { Trans } from '@lingui/react/macro';
import { useMay } from '../../lib/use-may.ts';
import { ButtonLink } from '../../ui/button-link.tsx';

export function NewPlanLink() {
  if (!useMay('training')) return null;
  return (
    <ButtonLink to="/plans/new">
      <Trans>New plan</Trans>
    </ButtonLink>
  );
}
