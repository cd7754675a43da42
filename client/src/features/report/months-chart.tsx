import { lazy } from 'react';
import { useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { MONTHS } from '../../lib/format/calendar-words.ts';
import { yearBefore } from '../../lib/default-period.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { BarChart } from '../../ui/bar-chart.tsx';
import type { ExplainedFigure } from './explained-figure.ts';
import { MonthlySeriesDocument } from './monthly-series.generated.ts';
import { figureInput, reportVariables, type ReportScope } from './report-search.ts';
import { UNIT_COLUMN_FIGURES, UNIT_COLUMN_LABELS, type UnitColumn } from './unit-columns.ts';

const MonthsTable = lazy(async () => ({ default: (await import('./months-table.tsx')).MonthsTable }));

interface Props {
  scope: ReportScope;
  column: UnitColumn;
  /** The numbers as a table instead. */
  table: boolean;
  onExplain: (figure: ExplainedFigure) => void;
}

/** Month by month, beside the same months of the year before. */
export function MonthsChart({ scope, column, table, onExplain }: Props) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const key = UNIT_COLUMN_FIGURES[column];
  const { period } = reportVariables(scope);
  const compared = yearBefore(period);
  const { data } = useSuspenseQuery(MonthlySeriesDocument, {
    variables: { figure: figureInput(key, scope), before: figureInput({ ...key, period: compared }, scope) },
  });
  const months = data.monthlySeries.map(({ month, value }, index) => ({
    month,
    value,
    before: data.yearBefore[index]?.value ?? null,
  }));
  const label = i18n._(UNIT_COLUMN_LABELS[column]);
  const now = format.period(period);
  const before = format.period(compared);
  if (months.every(({ value, before: was }) => !value && !was)) {
    return (
      <p>
        <Trans>Nothing was counted in these months, nor a year before.</Trans>
      </p>
    );
  }
  if (table)
    return (
      <MonthsTable
        caption={label}
        months={months}
        figure={key}
        now={now}
        before={before}
        onExplain={onExplain}
      />
    );
  const severalYears = period.slice(0, 4) !== months.at(-1)?.month.slice(0, 4);
  return (
    <BarChart
      label={t`${label} by months, ${now}. The numbers stand in the table.`}
      keys={{ now, before }}
      bars={months.map(({ month, value, before: was }) => ({
        key: month,
        name: severalYears
          ? `${month.slice(5)}.${month.slice(2, 4)}`
          : (MONTHS[format.locale][Number(month.slice(5)) - 1] ?? month).slice(0, 3),
        value,
        shown: value === null ? '–' : format.number(value),
        before: was,
      }))}
    />
  );
}
