import { DateInput } from '@mantine/dates';
import '@mantine/core/styles/ScrollArea.css';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/Paper.css';
import '@mantine/dates/styles.css';
import 'dayjs/locale/kk';
import 'dayjs/locale/ru';
import { useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
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

/**
 * A day: typing always works, the calendar is a help. The week begins on Monday. A text that is no day stays as it was
 * typed and is said to be none; a form does not send itself while it stands there (`form/unreadable.ts`).
 */
export function DayField({ label, value, onChange, width, error, inDialog = false, ...rest }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const [unreadable, setUnreadable] = useState(false);
  const [left, setLeft] = useState(false);
  /** What was typed last, as a day: any other comes from the calendar. */
  const typedDay = useRef<string | null>(null);
  /** A new one takes up the value again: choosing the day that it already has would not change its text. */
  const [round, setRound] = useState(0);

  function read(typed: string) {
    const empty = typed.trim() === '';
    typedDay.current = parseDay(typed, new Date());
    setUnreadable(!empty && typedDay.current === null);
    setLeft(false);
    if (empty) onChange(null);
  }

  function choose(day: string | null) {
    if (unreadable && day !== typedDay.current) setRound(round + 1);
    setUnreadable(false);
    onChange(day);
  }

  return (
    <DateInput
      key={round}
      {...rest}
      label={label}
      value={value ?? null}
      error={unreadable && left ? t`There is no such day.` : error}
      data-unreadable={unreadable || undefined}
      onInput={(event) => read((event.target as HTMLInputElement).value)}
      onBlur={() => setLeft(true)}
      fixOnBlur={!unreadable}
      onChange={choose}
      valueFormat={(day) => format.day(day)}
      dateParser={(typed) => parseDay(typed, new Date())}
      placeholder={t`dd/mm/yyyy`}
      locale={format.locale}
      firstDayOfWeek={1}
      clearable={rest.required !== true}
      clearButtonProps={{ 'aria-label': t`Clear` }}
      popoverProps={inDialog ? { withinPortal: false, floatingStrategy: 'fixed' } : {}}
      {...(width === undefined ? {} : { w: width })}
    />
  );
}
