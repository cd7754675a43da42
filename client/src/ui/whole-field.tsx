import { TextInput } from '@mantine/core';

interface Props {
  id: string;
  label: string;
  description?: string;
  error?: string | undefined;
  required?: boolean;
  autoFocus?: boolean;
  /** Digits only; empty while nothing is typed. */
  value: string;
  onChange: (digits: string) => void;
}

/** A whole number that is counted, not measured: digits, with the spaces of "3 939" forgiven. */
export function WholeField({ onChange, ...rest }: Props) {
  return (
    <TextInput
      {...rest}
      inputMode="numeric"
      autoComplete="off"
      styles={{ wrapper: { maxWidth: 200 } }}
      onChange={({ target }) => onChange(target.value.replace(/\D/g, ''))}
    />
  );
}
