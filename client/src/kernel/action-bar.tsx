import { useLingui } from '@lingui/react';
import { Button, Group } from '@mantine/core';
import type { Action } from '@bitim/schema/vocabulary/access';
import { ACTION_LABELS } from '../lib/labels/action.ts';

interface Props<Offered extends Action> {
  /** What the server allows the caller to do with this record now. */
  allowed: readonly Action[];
  /** What this page can do, the main one first. */
  offered: readonly Offered[];
  /** While one of them is being done, none can be chosen. */
  busy?: boolean;
  onAction: (action: Offered) => void;
}

const GRAVE: readonly Action[] = ['CANCEL', 'DELETE', 'RETRACT', 'REMOVE'];

/** Buttons for what may be done; what may not is not shown at all. */
export function ActionBar<Offered extends Action>({
  allowed,
  offered,
  busy = false,
  onAction,
}: Props<Offered>) {
  const { i18n } = useLingui();
  const shown = offered.filter((action) => allowed.includes(action));
  return (
    <Group gap="xs">
      {shown.map((action, index) => (
        <Button
          key={action}
          variant={index === 0 ? 'filled' : 'default'}
          {...(GRAVE.includes(action) ? { c: 'var(--mantine-color-error)', variant: 'default' } : {})}
          disabled={busy}
          onClick={() => onAction(action)}
        >
          {i18n._(ACTION_LABELS[action])}
        </Button>
      ))}
    </Group>
  );
}
