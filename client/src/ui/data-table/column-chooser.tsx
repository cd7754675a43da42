import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Popup } from '../popup.tsx';
import type { Column } from './column.ts';
import classes from './data-table.module.css';

interface Props<Row, SortField extends string> {
  name: string;
  columns: readonly Column<Row, SortField>[];
  visibility: Record<string, boolean>;
  onChange: (visibility: Record<string, boolean>) => void;
}

/** The first column always stays: it names the row. */
export function ColumnChooser<Row, SortField extends string>({
  name,
  columns,
  visibility,
  onChange,
}: Props<Row, SortField>) {
  return (
    <Popup
      id={`${name}-columns`}
      target={(open) => (
        <Button variant="subtle" color="gray" size="compact-sm" className={classes.chooser} {...open}>
          <Trans>Columns</Trans>
        </Button>
      )}
    >
      {columns.slice(1).map(({ key, header }) => (
        <label key={key} className={classes.choice}>
          <input
            type="checkbox"
            checked={visibility[key] !== false}
            onChange={(event) => onChange({ ...visibility, [key]: event.target.checked })}
          />
          {header}
        </label>
      ))}
    </Popup>
  );
}
