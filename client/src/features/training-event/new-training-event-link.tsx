import { Trans } from '@lingui/react/macro';
import { useMay } from '../../lib/use-may.ts';
import { ButtonLink } from '../../ui/button-link.tsx';

/** For who may enter training events; for the others there is nothing. */
export function NewTrainingEventLink() {
  if (!useMay('training')) return null;
  return (
    <ButtonLink to="/training/new">
      <Trans>New training event</Trans>
    </ButtonLink>
  );
}
