import type { ComponentProps } from 'react';
import classes from './plain-select.module.css';

interface Props extends ComponentProps<'select'> {
  data: readonly (string | { value: string; label: string })[];
}

/** A choice without a label of its own, for the pages that are loaded first; forms take Mantine's. */
export function PlainSelect({ data, ...rest }: Props) {
  return (
    <select {...rest} className={classes.select}>
      {data.map((option) => {
        const { value, label } = typeof option === 'string' ? { value: option, label: option } : option;
        return (
          <option key={value} value={value}>
            {label}
          </option>
        );
      })}
    </select>
  );
}
