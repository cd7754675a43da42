import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '../../lib/format/use-format.ts';
import { NO_FIGURE } from '../../lib/labels/report.ts';
import { Dash } from '../../ui/dash.tsx';
import { Delta } from '../../ui/delta.tsx';
import { NumberLink } from '../../ui/number-link.tsx';
import type { ExplainedFigure, FigureKey } from './explained-figure.ts';
import classes from './report.module.css';

interface Props {
  caption: string;
  months: readonly { month: string; value: number | null; before: number | null }[];
  figure: FigureKey;
  now: string;
  before: string;
  onExplain: (figure: ExplainedFigure) => void;
}

/** The chart's numbers, each of which explains itself. */
export function MonthsTable({ caption, months, figure, now, before, onExplain }: Props) {
  const { i18n } = useLingui();
  const format = useFormat();
  return (
    <table className={classes.figures} aria-label={caption}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Month</Trans>
          </th>
          <th scope="col">{now}</th>
          <th scope="col">{before}</th>
          <th scope="col">
            <Trans>Difference</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {months.map(({ month, value, before: was }) => (
          <tr key={month}>
            <th scope="row">{format.month(month)}</th>
            <td>
              {value === null ? (
                <Dash reason={i18n._(NO_FIGURE)} />
              ) : (
                <NumberLink
                  value={value}
                  label={`${caption}, ${format.month(month)}`}
                  onExplain={() => onExplain({ ...figure, period: month })}
                />
              )}
            </td>
            <td className={classes.before}>
              {was === null ? <Dash reason={i18n._(NO_FIGURE)} /> : format.number(was)}
            </td>
            <td>{value !== null && was !== null && <Delta now={value} before={was} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
