import { useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import '@mantine/core/styles/Combobox.css';
import { yearsToChoose } from '../../lib/default-period.ts';
import { PeriodPicker } from '../period-picker.tsx';

/** Every period until a year is chosen; then its parts. */
export function PeriodFilter({
  value,
  onChange,
}: {
  value: string | undefined;
  onChange: (period: string | undefined) => void;
}) {
  const { t } = useLingui();
  const years = yearsToChoose();
  if (value !== undefined) return <PeriodPicker value={value} onChange={onChange} years={years} />;
  return (
    <NativeSelect
      aria-label={t`Year`}
      value=""
      data={[{ value: '', label: t`All years` }, ...years.map(String)]}
      onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
    />
  );
}
