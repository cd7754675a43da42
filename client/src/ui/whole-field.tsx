import { TextInput } from '@mantine/core';

interface Props {
  id: string;
  label?: string;
  'aria-label'?: string;
  description?: string;
  error?: string | undefined;
  required?: boolean;
  autoFocus?: boolean;
  /** As typed; `lib/whole-input.ts` reads it when it is sent. */
  value: string;
  onChange: (typed: string) => void;
}

/** A whole number that is counted, not measured. What was typed stays as it is: 3.5 must not become 35. */
export function WholeField({ onChange, ...rest }: Props) {
  return (
    <TextInput
      {...rest}
      inputMode="numeric"
      autoComplete="off"
      maxLength={20}
      styles={{ wrapper: { maxWidth: 200 } }}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
