import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../lib/format/use-format.ts';
import { NO_FIGURE } from '../../lib/labels/report.ts';
import type { Column } from '../../ui/data-table/column.ts';
import { Dash } from '../../ui/dash.tsx';
import { Delta } from '../../ui/delta.tsx';
import { NumberLink } from '../../ui/number-link.tsx';
import type { ReportedUnitFragment } from './combined-report.generated.ts';
import type { ExplainedFigure } from './explained-figure.ts';
import { ranksOf, sumOf } from './rank-units.ts';
import type { RankedBy, ReportScope } from './report-search.ts';
import classes from './report.module.css';
import { ShareCell } from './share-cell.tsx';
import { UNIT_COLUMNS, UNIT_COLUMN_FIGURES, UNIT_COLUMN_LABELS, type UnitColumn } from './unit-columns.ts';

interface Props {
  rows: readonly ReportedUnitFragment[];
  /** The column by which the table runs now: it shows ranks and changes. */
  by: RankedBy;
  level: 'REGION' | 'COURT';
  scope: ReportScope;
  onExplain: (figure: ExplainedFigure) => void;
}

/** Columns of a ranking: place, name, numbers side by side; changes stand in the column that it is sorted by. */
export function useUnitColumns({
  rows,
  by,
  level,
  scope,
  onExplain,
}: Props): Column<ReportedUnitFragment, RankedBy>[] {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const ranks = by === 'name' ? null : ranksOf(rows, by);
  const { court: _, region: __, ...kept } = scope;
  const idOf = ({ unit }: ReportedUnitFragment) =>
    level === 'COURT' ? { court: unit.court?.id ?? '' } : { region: unit.region?.id ?? '' };

  const numbers = UNIT_COLUMNS.map((column: UnitColumn): Column<ReportedUnitFragment, RankedBy> => {
    const sum = sumOf(rows, column);
    return {
      key: column,
      header: i18n._(UNIT_COLUMN_LABELS[column]),
      sort: column,
      numeric: true,
      // six in a year: not worth a column on every screen
      hiddenAtFirst: column === 'partnerSessions',
      cell: (row) => {
        const value = row.now[column];
        const was = row.previous[column];
        if (value === null) return <Dash reason={i18n._(NO_FIGURE)} />;
        const name = row.unit.name.text;
        const label = `${name}, ${i18n._(UNIT_COLUMN_LABELS[column])}`;
        return (
          <>
            {by === column && was !== null && <Delta now={value} before={was} />}{' '}
            <NumberLink
              value={value}
              label={label}
              onExplain={() => onExplain({ ...UNIT_COLUMN_FIGURES[column], ...idOf(row) })}
            />
          </>
        );
      },
      foot: sum === null ? null : format.number(sum),
    };
  });

  return [
    {
      key: 'name',
      header: level === 'COURT' ? t`Court` : t`Region`,
      sort: 'name',
      cell: (row) => (
        <span className={classes.ranked}>
          {ranks && <span className={classes.rank}>{ranks.get(row) ?? '–'}</span>}
          <Link to="/report" search={{ ...kept, ...idOf(row) }}>
            {row.unit.name.text}
          </Link>
        </span>
      ),
      foot:
        level === 'COURT' ? (
          <Trans>Sum of the courts; a shared event stands at each</Trans>
        ) : (
          <Trans>Sum of the regions; a shared event stands in each</Trans>
        ),
    },
    ...numbers,
    {
      key: 'mediationShare',
      header: t`Share of cases with mediation`,
      sort: 'mediationShare',
      numeric: true,
      cell: ({ now }) => <ShareCell share={now.mediationShare} />,
    },
  ];
}
