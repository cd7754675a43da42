import { Trans } from '@lingui/react/macro';
import { useMay } from '../../lib/use-may.ts';
import { ButtonLink } from '../../ui/button-link.tsx';

export function NewCaseTotalLink() {
  if (!useMay('caseload')) return null;
  return (
    <ButtonLink to="/case-totals/new">
      <Trans>Enter a total</Trans>
    </ButtonLink>
  );
}
