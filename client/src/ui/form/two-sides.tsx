import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFormat } from '../../lib/format/use-format.ts';
import { readableValue, type ShownValues } from './readable-value.ts';
import classes from './server-form.module.css';

interface Props {
  fields: readonly { name: string; yours: string | null; theirs: string | null }[];
  /** Who the other is; null where it is not known. */
  by: string | null;
  labels: Record<string, string>;
  shown: ShownValues<ReactNode>;
}

/** Both values of fields that two people changed. */
export function TwoSides({ fields, by, labels, shown }: Props) {
  const { t } = useLingui();
  const { day, month } = useFormat();
  const words = { day, month, yes: t`yes`, no: t`no`, another: t`another one` };
  const read = (name: string, value: string | null) =>
    (value !== null && shown[name]?.(value)) || readableValue(value, words);
  return (
    <table className={classes.theirs}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Field</Trans>
          </th>
          <th scope="col">
            <Trans>Yours</Trans>
          </th>
          <th scope="col">{by ?? <Trans>Theirs</Trans>}</th>
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
  );
}
