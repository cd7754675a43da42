import { Button } from '@mantine/core';
import { useId } from 'react';
import { Popup } from '../popup.tsx';
import classes from './filter-bar.module.css';

interface Props<Code extends string> {
  label: string;
  options: readonly { value: Code; label: string }[];
  chosen: readonly Code[];
  onChange: (chosen: Code[] | undefined) => void;
}

/** Several of a short closed list. */
export function MultiChoice<Code extends string>({ label, options, chosen, onChange }: Props<Code>) {
  const id = useId();
  function toggle(code: Code, on: boolean) {
    const next = options
      .map(({ value }) => value)
      .filter((value) => (value === code ? on : chosen.includes(value)));
    onChange(next.length > 0 ? next : undefined);
  }
  return (
    <Popup
      id={id}
      target={(open) => (
        <Button variant="default" rightSection={<span aria-hidden>▾</span>} {...open}>
          {chosen.length > 0 ? `${label} · ${chosen.length}` : label}
        </Button>
      )}
    >
      {options.map(({ value, label: name }) => (
        <label key={value} className={classes.option}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) => toggle(value, event.target.checked)}
          />
          {name}
        </label>
      ))}
    </Popup>
  );
}
