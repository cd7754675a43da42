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

/** Year, half, quarter, month, or the months from January on; another window only while it is the one. */
export function PeriodPicker({ value: period, onChange, years }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const { locale } = format;
  const { year, span } = readPeriod(period);
  const inWords = (option: Span): string => {
    if (option === 'year') return t`the whole year`;
    const number = Number(option.slice(1));
    const roman = ['I', 'II', 'III', 'IV'][number - 1] ?? '';
    if (option.startsWith('H')) return t`half-year ${roman}`;
    if (option.startsWith('Q')) return t`quarter ${roman}`;
    const month = MONTHS[locale][number - 1] ?? '';
    return option.startsWith('M') ? month : t`January – ${month}`;
  };
  const spans = SPANS.map((option) => ({ value: option, label: inWords(option) }));
  // What the address says is always among the choices: a control that shows another period would lie.
  const other =
    span === null || !SPANS.includes(span) ? [{ value: period, label: format.period(period) }] : [];
  const seenYears = [...new Set([...years, Number(year)])].toSorted((one, later) => later - one);
  return (
    <span className={classes.picker}>
      <PlainSelect
        aria-label={t`Year`}
        value={year}
        data={seenYears.map(String)}
        onChange={({ target }) => onChange(periodOf(target.value, span ?? 'year'))}
      />
      <PlainSelect
        aria-label={t`Part of the year`}
        value={other.length > 0 ? period : (span ?? 'year')}
        data={[...other, ...spans]}
        onChange={({ target }) =>
          onChange(
            target.value === period && other.length > 0 ? period : periodOf(year, target.value as Span),
          )
        }
      />
    </span>
  );
}
