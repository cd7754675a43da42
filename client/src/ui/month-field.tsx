import { useLingui } from '@lingui/react/macro';
import { Input, NativeSelect } from '@mantine/core';
import '@mantine/core/styles/Combobox.css';
import { MONTHS } from '../lib/format/calendar-words.ts';
import { useFormat } from '../lib/format/use-format.ts';
import { yearsToChoose } from '../lib/default-period.ts';
import classes from './month-field.module.css';

interface Props {
  id: string;
  label: string;
  description?: string;
  error?: string | undefined;
  /** `2014-05` */
  value: string;
  onChange: (month: string) => void;
}

/** A month of a year, as two lists: nothing to type. */
export function MonthField({ id, label, description, error, value, onChange }: Props) {
  const { t } = useLingui();
  const { locale } = useFormat();
  const [year = '', month = ''] = value.split('-');
  return (
    <fieldset className={classes.field} id={id}>
      <legend>
        <Input.Label component="span">{label}</Input.Label>
      </legend>
      {description !== undefined && <Input.Description mb={4}>{description}</Input.Description>}
      <div className={classes.pair}>
        <NativeSelect
          aria-label={`${label}: ${t`Year`}`}
          value={year}
          data={[...new Set([year, ...yearsToChoose().map(String)])].toSorted().toReversed()}
          onChange={({ target }) => onChange(`${target.value}-${month}`)}
        />
        <NativeSelect
          aria-label={`${label}: ${t`Month`}`}
          value={month}
          data={MONTHS[locale].map((name, index) => ({
            value: String(index + 1).padStart(2, '0'),
            label: name,
          }))}
          onChange={({ target }) => onChange(`${year}-${target.value}`)}
        />
      </div>
      {error !== undefined && <Input.Error role="alert">{error}</Input.Error>}
    </fieldset>
  );
}
