import { Plural, Trans } from '@lingui/react/macro';
import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Merged } from './outcome.ts';
import { TwoSides } from './two-sides.tsx';
import type { ShownValues } from './readable-value.ts';

interface Props {
  merged: Merged;
  labels: Record<string, string>;
  shown: ShownValues<ReactNode>;
  /** Saves the form as it stands. */
  onSave: () => void;
}

/** Somebody saved in between: what the form has from them by now, and the choice where both changed the same. */
export function MergeNotice({ merged, labels, shown, onSave }: Props) {
  const { by, taken, clashing, takeTheirs } = merged;
  const fields = taken.map((name) => labels[name] ?? name).join(', ');
  return (
    <>
      {by !== null && (
        <p>
          <Trans>Changed by: {by}</Trans>
        </p>
      )}
      {taken.length > 0 && (
        <p>
          <Trans>Their changes are in the form now: {fields}.</Trans>
        </p>
      )}
      {clashing.length === 0 ? (
        <p>
          <Trans>Yours are still here. Look through both, and save again.</Trans>
        </p>
      ) : (
        <>
          <p>
            <Plural
              value={clashing.length}
              one="You both changed this field; the form has yours:"
              other="You both changed these fields; the form has yours:"
            />
          </p>
          <TwoSides fields={clashing} by={by} labels={labels} shown={shown} />
          <Group gap="xs">
            <Button size="compact-md" onClick={onSave}>
              <Trans>Save mine</Trans>
            </Button>
            <Button size="compact-md" variant="default" onClick={takeTheirs}>
              <Trans>Take theirs here</Trans>
            </Button>
          </Group>
        </>
      )}
    </>
  );
}
