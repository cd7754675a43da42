import { Trans } from '@lingui/react/macro';
import { Badge } from '../../ui/badge.tsx';

export function AccountBadge({ active }: { active: boolean }) {
  return (
    <Badge shape={active ? 'filled' : 'struck'}>
      {active ? <Trans>active</Trans> : <Trans>deactivated</Trans>}
    </Badge>
  );
}
