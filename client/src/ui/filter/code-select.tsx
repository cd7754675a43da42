import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { NativeSelect } from '@mantine/core';
import '@mantine/core/styles/Combobox.css';
import { oneOf } from '../../lib/search-params.ts';

interface Props<Code extends string> {
  label: string;
  /** What stands for "whatever it is". */
  none: string;
  codes: readonly Code[];
  labels: Record<Code, MessageDescriptor>;
  value: Code | undefined;
  onChange: (code: Code | undefined) => void;
}

/** One of a closed list, or any. */
export function CodeSelect<Code extends string>({
  label,
  none,
  codes,
  labels,
  value,
  onChange,
}: Props<Code>) {
  const { i18n } = useLingui();
  return (
    <NativeSelect
      aria-label={label}
      value={value ?? ''}
      data={[
        { value: '', label: none },
        ...codes.map((code) => ({ value: code, label: i18n._(labels[code]) })),
      ]}
      onChange={({ target }) => onChange(oneOf(codes, target.value))}
    />
  );
}
