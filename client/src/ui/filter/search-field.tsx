import { CloseButton, TextInput } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';

interface Props {
  label: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

/** Searches while one types, 300 ms after the last key. */
export function SearchField({ label, value, onChange }: Props) {
  const { t } = useLingui();
  const [typed, setTyped] = useState(value ?? '');
  const [sent, setSent] = useState(value);
  if (sent !== value) {
    // The address changed from outside: by "Back", or a cleared chip.
    setSent(value);
    setTyped(value ?? '');
  }
  const send = useDebouncedCallback((text: string) => {
    const next = text.trim() === '' ? undefined : text.trim();
    setSent(next);
    onChange(next);
  }, 300);
  return (
    <TextInput
      type="search"
      role="searchbox"
      aria-label={label}
      placeholder={label}
      value={typed}
      maxLength={100}
      onChange={({ target }) => {
        setTyped(target.value);
        send(target.value);
      }}
      rightSection={
        typed !== '' && (
          <CloseButton size="sm" aria-label={t`Clear`} onClick={() => (setTyped(''), send(''))} />
        )
      }
      w={300}
    />
  );
}
