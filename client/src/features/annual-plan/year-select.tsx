import { useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import '@mantine/core/styles/Combobox.css';
import { yearsToChoose } from '../../lib/default-period.ts';

interface Props {
  /** What stands for "no year"; a year must be chosen when left out. */
  none?: string;
  value: number | undefined;
  onChange: (year: number | undefined) => void;
}

/** The years of the register, and the one to come: plans are made ahead. */
export function planYears(also: number | undefined): number[] {
  const known = yearsToChoose().map(Number);
  const all = [...known, Math.max(...known) + 1, ...(also === undefined ? [] : [also])];
  return [...new Set(all)].toSorted((one, other) => other - one);
}

export function YearSelect({ none, value, onChange }: Props) {
  const { t } = useLingui();
  return (
    <NativeSelect
      aria-label={t`Year`}
      value={value === undefined ? '' : String(value)}
      data={[
        ...(none === undefined ? [] : [{ value: '', label: none }]),
        ...planYears(value).map((year) => ({ value: String(year), label: String(year) })),
      ]}
      onChange={({ target }) => onChange(target.value === '' ? undefined : Number(target.value))}
    />
  );
}
