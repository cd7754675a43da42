import { Trans } from '@lingui/react/macro';
import { Group } from '@mantine/core';
import type { Action } from '@bitim/schema/vocabulary/access';
import type { EventState } from '@bitim/schema/vocabulary/event';
import { useMay } from '../../lib/use-may.ts';
import { ButtonLink } from '../../ui/button-link.tsx';

interface Props {
  event: { id: string; state: EventState; series: object | null; allowedActions: readonly Action[] };
}

const REPEATABLE: readonly EventState[] = ['DRAFT', 'SCHEDULED', 'HELD'];

/** The ways from an event to others like it. Anybody's event is copied, one's own is repeated, and once only. */
export function RepetitionLinks({ event: { id, state, series, allowedActions } }: Props) {
  const repeatable = REPEATABLE.includes(state) && series === null && allowedActions.includes('EDIT');
  if (!useMay('training')) return null;
  return (
    <Group gap="xs">
      <ButtonLink to="/training/new" search={{ copy: id }} look="default">
        <Trans>Copy</Trans>
      </ButtonLink>
      {repeatable && (
        <ButtonLink to="/training/$id/repeat" params={{ id }} look="default">
          <Trans>Repeat…</Trans>
        </ButtonLink>
      )}
    </Group>
  );
}
