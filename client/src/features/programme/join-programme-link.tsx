import { Trans } from '@lingui/react/macro';
import { useMay } from '../../lib/use-may.ts';
import { ButtonLink } from '../../ui/button-link.tsx';

export function JoinProgrammeLink({ id }: { id: string }) {
  if (!useMay('administration')) return null;
  return (
    <ButtonLink to="/programmes/$id/join" params={{ id }} look="default">
      <Trans>Add a court</Trans>
    </ButtonLink>
  );
}
