import { DateInput } from '@mantine/dates';
import '@mantine/core/styles/ScrollArea.css';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/Paper.css';
import '@mantine/dates/styles.css';
import 'dayjs/locale/kk';
import 'dayjs/locale/ru';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../lib/format/use-format.ts';
import { parseDay } from '../lib/parse-day.ts';

interface Props {
  label: string;
  value: string | null | undefined;
  onChange: (day: string | null) => void;
  id?: string;
  error?: string | undefined;
  description?: string;
  required?: boolean;
  width?: number;
  /** Inside a modal dialog: what is put elsewhere would lie below it. */
  inDialog?: boolean;
}

/** A day: typing always works, the calendar is a help. The week begins on Monday. */
export function DayField({ label, value, onChange, width, inDialog = false, ...rest }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <DateInput
      {...rest}
      label={label}
      value={value ?? null}
      onChange={(day) => onChange(day)}
      valueFormat={(day) => format.day(day)}
      dateParser={(typed) => parseDay(typed, new Date())}
      placeholder={t`day.month.year`}
      locale={format.locale}
      firstDayOfWeek={1}
      clearable={rest.required !== true}
      clearButtonProps={{ 'aria-label': t`Clear` }}
      popoverProps={{ withinPortal: !inDialog }}
      {...(width === undefined ? {} : { w: width })}
    />
  );
}
