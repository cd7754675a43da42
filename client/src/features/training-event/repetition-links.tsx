import { Trans } from '@lingui/react/macro';
import { Group } from '@mantine/core';
import { useState } from 'react';
import type { Action } from '@bitim/schema/vocabulary/access';
import type { EventState } from '@bitim/schema/vocabulary/event';
import { useMay } from '../../lib/use-may.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { PlainButton } from '../../ui/plain-button.tsx';
import { SaveAsTemplate } from './save-as-template.tsx';

interface Props {
  event: {
    id: string;
    title: { text: string };
    state: EventState;
    series: object | null;
    hosts: readonly { lead: boolean; court: { id: string; name: { text: string } } }[];
    allowedActions: readonly Action[];
  };
}

const REPEATABLE: readonly EventState[] = ['DRAFT', 'SCHEDULED', 'HELD'];

/** The ways from an event to others like it. Anybody's event is copied, one's own is repeated, and once only; any is kept as a template. */
export function RepetitionLinks({ event }: Props) {
  const { id, state, series, allowedActions } = event;
  const [saving, setSaving] = useState(false);
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
      <PlainButton onClick={() => setSaving(true)}>
        <Trans>Save as a template…</Trans>
      </PlainButton>
      {saving && <SaveAsTemplate event={event} onClose={() => setSaving(false)} />}
    </Group>
  );
}
