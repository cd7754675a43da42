import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
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

/**
 * 24 hours in every language; the browser's own time field would follow the computer's. What is no time stays as it was
 * typed and is said to be none; a form does not send itself while it stands there (`form/unreadable.ts`).
 */
export function TimeField({ value, onChange, error, ...rest }: Props) {
  const { t } = useLingui();
  const [left, setLeft] = useState(false);
  const unreadable = value.trim() !== '' && parseTime(value) === null;
  return (
    <TextInput
      {...rest}
      value={value}
      inputMode="numeric"
      placeholder={t`hh:mm`}
      error={unreadable && left ? t`There is no such time.` : error}
      data-unreadable={unreadable || undefined}
      maxLength={5}
      onChange={({ target }) => {
        setLeft(false);
        onChange(target.value);
      }}
      onBlur={() => {
        setLeft(true);
        const read = parseTime(value);
        if (read !== null && read !== value) onChange(read);
      }}
    />
  );
}
