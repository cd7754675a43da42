import { TextInput } from '@mantine/core';
import { parseTime } from '../lib/parse-time.ts';

interface Props {
  id?: string;
  label: string;
  /** `09:00`, or what is being typed. */
  value: string;
  onChange: (time: string) => void;
  error?: string | undefined;
  required?: boolean;
}

/** 24 hours in every language; the browser's own time field would follow the computer's. */
export function TimeField({ value, onChange, ...rest }: Props) {
  return (
    <TextInput
      {...rest}
      value={value}
      inputMode="numeric"
      placeholder="09:00"
      maxLength={5}
      onChange={({ target }) => onChange(target.value)}
      onBlur={() => {
        const read = parseTime(value);
        if (read !== null && read !== value) onChange(read);
      }}
    />
  );
}
