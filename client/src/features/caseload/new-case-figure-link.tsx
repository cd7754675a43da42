import { Trans } from '@lingui/react/macro';
import { useMay } from '../../lib/use-may.ts';
import { ButtonLink } from '../../ui/button-link.tsx';

export function NewCaseFigureLink() {
  if (!useMay('caseload')) return null;
  return (
    <ButtonLink to="/cases/new">
      <Trans>Enter a figure</Trans>
    </ButtonLink>
  );
}
