import { Trans, useLingui } from '@lingui/react/macro';
import { Suspense } from 'react';
import { oneOf } from '../../lib/search-params.ts';
import { Skeleton } from '../../ui/skeletons.tsx';
import { PlainButton } from '../../ui/plain-button.tsx';
import { PlainSelect } from '../../ui/plain-select.tsx';
import type { ExplainedFigure } from './explained-figure.ts';
import { MonthsChart } from './months-chart.tsx';
import type { ReportScope } from './report-search.ts';
import classes from './report.module.css';
import { UNIT_COLUMNS, UNIT_COLUMN_LABELS, type UnitColumn } from './unit-columns.ts';

interface Props {
  scope: ReportScope;
  column: UnitColumn;
  table: boolean;
  onChange: (changed: { months?: UnitColumn; table?: true | undefined }) => void;
  onExplain: (figure: ExplainedFigure) => void;
}

export function MonthsSection({ scope, column, table, onChange, onExplain }: Props) {
  const { t, i18n } = useLingui();
  return (
    <section id="months" className={classes.picture} aria-labelledby="months-heading">
      <div className={classes.chooser}>
        <h2 id="months-heading" style={{ margin: 0 }}>
          <Trans>By months</Trans>
        </h2>
        <PlainSelect
          aria-label={t`What the months show`}
          value={column}
          data={UNIT_COLUMNS.map((value) => ({ value, label: i18n._(UNIT_COLUMN_LABELS[value]) }))}
          onChange={({ target }) => onChange({ months: oneOf(UNIT_COLUMNS, target.value) ?? column })}
        />
        <PlainButton
          look="subtle"
          className="no-print"
          onClick={() => onChange({ table: table ? undefined : true })}
        >
          {table ? <Trans>As a chart</Trans> : <Trans>As a table</Trans>}
        </PlainButton>
      </div>
      <Suspense fallback={<Skeleton height={240} />}>
        <MonthsChart scope={scope} column={column} table={table} onExplain={onExplain} />
      </Suspense>
    </section>
  );
}
