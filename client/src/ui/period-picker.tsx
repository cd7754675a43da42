import { useLingui } from '@lingui/react/macro';
import { MONTHS } from '../lib/format/calendar-words.ts';
import { useFormat } from '../lib/format/use-format.ts';
import classes from './period-picker.module.css';
import { PlainSelect } from './plain-select.tsx';
import { periodOf, readPeriod, SPANS, type Span } from '../lib/period-parts.ts';

interface Props {
  /** A period as the API writes it. */
  value: string;
  onChange: (period: string) => void;
  years: readonly number[];
}

/** Year, half, quarter, month, or the months from January on. */
export function PeriodPicker({ value, onChange, years }: Props) {
  const { t } = useLingui();
  const { locale } = useFormat();
  const { year, span } = readPeriod(value);
  const inWords = (option: Span): string => {
    if (option === 'year') return t`the whole year`;
    const number = Number(option.slice(1));
    const roman = ['I', 'II', 'III', 'IV'][number - 1] ?? '';
    if (option.startsWith('H')) return t`half-year ${roman}`;
    if (option.startsWith('Q')) return t`quarter ${roman}`;
    const month = MONTHS[locale][number - 1] ?? '';
    return option.startsWith('M') ? month : t`January – ${month}`;
  };
  const spans = SPANS.includes(span) ? SPANS : [span, ...SPANS];
  return (
    <span className={classes.picker}>
      <PlainSelect
        aria-label={t`Year`}
        value={year}
        data={years.map(String)}
        onChange={({ target }) => onChange(periodOf(target.value, span))}
      />
      <PlainSelect
        aria-label={t`Part of the year`}
        value={span}
        data={spans.map((option) => ({ value: option, label: inWords(option) }))}
        onChange={({ target }) => onChange(periodOf(year, target.value as Span))}
      />
    </span>
  );
}
