import { useLingui } from '@lingui/react/macro';
import { Input } from '@mantine/core';
import { WholeField } from '../../ui/whole-field.tsx';
import classes from './court.module.css';
import type { TypedTile } from './region-values.ts';

interface Props {
  id: string;
  label: string;
  value: TypedTile;
  onChange: (tile: TypedTile) => void;
  error: string | undefined;
  errorOf: (part: 'column' | 'row') => string | undefined;
}

/** Column and row of a region's tile; both empty where the map has no place for it. */
export function TileField({ id, label, value, onChange, error, errorOf }: Props) {
  const { t } = useLingui();
  return (
    <fieldset id={id} style={{ border: 0, padding: 0, margin: 0, minWidth: 0 }}>
      <legend style={{ padding: 0 }}>
        <Input.Label component="span">{label}</Input.Label>
      </legend>
      <div className={classes.pair}>
        <WholeField
          id={`${id}.column`}
          label={t`Column, from the west, from 0`}
          value={value.column}
          error={errorOf('column')}
          onChange={(column) => onChange({ ...value, column })}
        />
        <WholeField
          id={`${id}.row`}
          label={t`Row, from the north, from 0`}
          value={value.row}
          error={errorOf('row')}
          onChange={(row) => onChange({ ...value, row })}
        />
      </div>
      {error !== undefined && <Input.Error role="alert">{error}</Input.Error>}
    </fieldset>
  );
}
