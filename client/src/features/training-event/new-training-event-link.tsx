import { Trans } from '@lingui/react/macro';
import { useViewer } from '../../lib/viewer.ts';
import { ButtonLink } from '../../ui/button-link.tsx';

/** For who may enter training events; for the others there is nothing. */
export function NewTrainingEventLink() {
  const { role } = useViewer();
  if (role !== 'COORDINATOR' && role !== 'ADMINISTRATOR') return null;
  return (
    <ButtonLink to="/training/new">
      <Trans>New training event</Trans>
    </ButtonLink>
  );
}
