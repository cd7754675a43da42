import { useLingui } from '@lingui/react/macro';
import type { ShareBase } from '@bitim/schema/vocabulary/report';
import { Delta } from '../../ui/delta.tsx';
import type { CombinedReportQuery } from './combined-report.generated.ts';
import type { ExplainedFigure } from './explained-figure.ts';
import { FigureCell } from './figure-cell.tsx';
import { figureWords, rowWords, toFigureKey } from './figure-label.ts';
import classes from './report.module.css';
import { Shares } from './share-cell.tsx';

interface Props {
  row: CombinedReportQuery['combinedReport']['sections'][number]['rows'][number];
  /** Bases that no row above has: only there, and where a row has two, the base is written out. */
  newBases: readonly ShareBase[];
  /** Number of the counting rule's footnote; 0 where a row above has it. */
  footnote: number;
  now: string;
  before: string;
  comparedPeriod: string;
  /** Whether the table has a column of shares. */
  shares: boolean;
  onExplain: (figure: ExplainedFigure) => void;
}

export function ReportLine({
  row,
  newBases,
  footnote,
  now,
  before,
  comparedPeriod,
  shares,
  onExplain,
}: Props) {
  const { t, i18n } = useLingui();
  const key = { measure: row.measure, ...row.dimensions };
  const figure = toFigureKey(key);
  const whole = figureWords(key)
    .map((words) => i18n._(words))
    .join(', ');
  return (
    <tr data-depth={row.depth}>
      <th scope="row">
        {i18n._(rowWords(key))}
        {footnote > 0 && (
          <sup>
            <a href={`#rule-${footnote}`} aria-label={t`Counting rule ${footnote}`}>
              {footnote}
            </a>
          </sup>
        )}
      </th>
      <td>
        <FigureCell figure={row.figure} label={`${whole}, ${now}`} onExplain={() => onExplain(figure)} />
      </td>
      <td className={classes.before}>
        <FigureCell
          figure={row.previous}
          label={`${whole}, ${before}`}
          onExplain={() => onExplain({ ...figure, period: comparedPeriod })}
        />
      </td>
      <td>
        {row.figure.value !== null && row.previous.value !== null && (
          <Delta now={row.figure.value} before={row.previous.value} />
        )}
      </td>
      {shares && (
        <td>
          <Shares
            shares={row.shares}
            named={row.shares.length > 1 ? row.shares.map(({ of }) => of) : newBases}
          />
        </td>
      )}
    </tr>
  );
}
