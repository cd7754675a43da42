import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFormat } from '../../lib/format/use-format.ts';
import { readableValue, type ShownValues } from './readable-value.ts';
import classes from './server-form.module.css';
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
  const { t } = useLingui();
  const { day, month } = useFormat();
  const { currentVersion, fields, notCompared } = conflict;
  const words = { day, month, yes: t`yes`, no: t`no`, another: t`another one` };
  const read = (name: string, value: string | null) =>
    (value !== null && shown[name]?.(value)) || readableValue(value, words);
  const others = [...new Set(notCompared.flatMap((name) => labels[name] ?? []))].join(', ');
  return (
    <>
      {fields.length > 0 && (
        <table className={classes.theirs}>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Field</Trans>
              </th>
              <th scope="col">
                <Trans>Yours</Trans>
              </th>
              <th scope="col">
                <Trans>Theirs</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {fields.map(({ name, yours, theirs }) => (
              <tr key={name}>
                <th scope="row">{labels[name] ?? name}</th>
                <td>{read(name, yours)}</td>
                <td>{read(name, theirs)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
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
