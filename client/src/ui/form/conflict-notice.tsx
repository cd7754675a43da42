import { Trans } from '@lingui/react/macro';
import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ShownValues } from './readable-value.ts';
import { TwoSides } from './two-sides.tsx';
import type { Trouble } from './outcome.ts';

interface Props {
  conflict: NonNullable<Trouble['conflict']>;
  labels: Record<string, string>;
  shown: ShownValues<ReactNode>;
  onReload: (() => void) | undefined;
  onOverwrite: (version: number) => void;
}

/** Somebody saved in between: both sides, and the choice. Without a version the value is taken elsewhere: choose another. */
export function ConflictNotice({ conflict, labels, shown, onReload, onOverwrite }: Props) {
  const { currentVersion, fields, notCompared, changedBy } = conflict;
  const others = [...new Set(notCompared.flatMap((name) => labels[name] ?? []))].join(', ');
  return (
    <>
      {fields.length > 0 && <TwoSides fields={fields} by={changedBy} labels={labels} shown={shown} />}
      {others !== '' && (
        <p>
          <Trans>Not compared; may have been changed too: {others}.</Trans>
        </p>
      )}
      {currentVersion !== null && (
        <Group gap="xs">
          {onReload && (
            <Button size="compact-md" onClick={onReload}>
              <Trans>Take theirs</Trans>
            </Button>
          )}
          <Button size="compact-md" variant="default" onClick={() => onOverwrite(currentVersion)}>
            <Trans>Overwrite with mine</Trans>
          </Button>
        </Group>
      )}
    </>
  );
}
