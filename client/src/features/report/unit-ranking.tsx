import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { DataTable } from '../../ui/data-table/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { usePrinting } from '../../ui/use-printing.ts';
import type { ReportedUnitFragment } from './combined-report.generated.ts';
import type { ExplainedFigure } from './explained-figure.ts';
import { sortUnits } from './rank-units.ts';
import type { RankedBy, ReportScope } from './report-search.ts';
import classes from './report.module.css';
import { useUnitColumns } from './use-unit-columns.tsx';

/** Regions are few, and all are shown; of the courts of a whole country, the first ones. On a phone fewer of both. */
const SHOWN_AT_FIRST = { wide: 20, narrow: 7 };

interface Props {
  level: 'REGION' | 'COURT';
  rows: readonly ReportedUnitFragment[];
  sort: RankedBy | `-${RankedBy}` | undefined;
  onSort: (sort: RankedBy | `-${RankedBy}`) => void;
  /** The whole list; otherwise its head, with a button for the rest. */
  all: boolean;
  onAll: () => void;
  scope: ReportScope;
  onExplain: (figure: ExplainedFigure) => void;
}

/** Regions or courts side by side, in the order of any column. */
export function UnitRanking({
  level,
  rows,
  sort = '-judicialMediation',
  onSort,
  all,
  onAll,
  scope,
  onExplain,
}: Props) {
  const { t } = useLingui();
  const narrow = useMediaQuery('(max-width: 639px)', false, { getInitialValueInEffect: false });
  const by = sort.replace('-', '') as RankedBy;
  const columns = useUnitColumns({ rows, by, level, scope, onExplain });
  const sorted = sortUnits(rows, sort);
  const printing = usePrinting();
  const first = narrow ? SHOWN_AT_FIRST.narrow : SHOWN_AT_FIRST.wide;
  const shown = all || printing ? sorted : sorted.slice(0, first);
  const count = rows.length;
  const heading = level === 'COURT' ? t`Courts` : t`Regions in order`;
  // A phone has room for the name and one number: the one it is sorted by.
  const seen = narrow
    ? columns.filter(({ key }, index) => index === 0 || key === (by === 'name' ? 'judicialMediation' : by))
    : columns;
  return (
    <section id={level === 'COURT' ? 'courts' : 'regions'} className={classes.ranking}>
      <h2>{heading}</h2>
      <DataTable
        name={narrow ? `report-${level}-phone` : `report-${level}`}
        caption={heading}
        columns={seen}
        rows={shown}
        rowKey={({ unit }) => unit.court?.id ?? unit.region?.id ?? unit.name.text}
        sort={sort}
        onSort={onSort}
        sortable={columns}
        empty={<EmptyState why={t`Nothing was counted in this period, nor a year before.`} />}
      />
      {shown.length < rows.length && (
        <Button variant="default" className="no-print" onClick={onAll}>
          <Trans>Show all {count}</Trans>
        </Button>
      )}
      {shown.length < rows.length && (
        <p className={classes.note}>
          <Trans>
            The first {first} of {count}; the sum is of all.
          </Trans>
        </p>
      )}
    </section>
  );
}
