import { Trans } from '@lingui/react/macro';
import { Button, Group } from '@mantine/core';
import { readableValue } from './readable-value.ts';
import classes from './server-form.module.css';
import type { Trouble } from './outcome.ts';

interface Props {
  conflict: NonNullable<Trouble['conflict']>;
  labels: Record<string, string>;
  onReload: (() => void) | undefined;
  onOverwrite: (version: number) => void;
}

/** Somebody saved in between: both sides, and the choice. Without a version the value is taken elsewhere: choose another. */
export function ConflictNotice({ conflict, labels, onReload, onOverwrite }: Props) {
  const { currentVersion, fields } = conflict;
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
                <td>{readableValue(yours)}</td>
                <td>{readableValue(theirs)}</td>
              </tr>
            ))}
          </tbody>
        </table>
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
