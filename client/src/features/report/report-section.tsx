import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '../../lib/format/use-format.ts';
import { MEASURE_LABELS } from '../../lib/labels/ledger.ts';
import { REPORT_SECTION_LABELS } from '../../lib/labels/report.ts';
import { CoverageNote, type Coverage } from './coverage-note.tsx';
import type { CombinedReportQuery } from './combined-report.generated.ts';
import type { ExplainedFigure } from './explained-figure.ts';
import { ReconciliationLine } from './reconciliation-line.tsx';
import { ReportLine } from './report-line.tsx';
import classes from './report.module.css';

type Report = CombinedReportQuery['combinedReport'];

interface Props {
  report: Report;
  section: Report['sections'][number];
  /** The footnote of each measure, by number. */
  footnotes: readonly Report['sections'][number]['rows'][number]['measure'][];
  onExplain: (figure: ExplainedFigure) => void;
}

/** One part of the report: numbers of the period beside the same months of the year before. */
export function ReportSection({ report, section, footnotes, onExplain }: Props) {
  const { i18n } = useLingui();
  const format = useFormat();
  const now = format.period(report.period);
  const before = format.period(report.comparedPeriod);
  const name = i18n._(REPORT_SECTION_LABELS[section.code]);
  const shares = section.rows.some((row) => row.shares.length > 0);
  const shared = report.reconciliations.filter(({ measure, shared: by }) => by !== 0 && section.rows.some((row) => row.measure === measure));
  return (
    <section id={section.code.toLowerCase()} className={classes.section} aria-labelledby={`${section.code}-heading`}>
      <h2 id={`${section.code}-heading`}>{name}</h2>
      <table className={classes.figures}>
        <thead>
          <tr>
            <th scope="col">{name}</th>
            <th scope="col">{now}</th>
            <th scope="col">{before}</th>
            <th scope="col">
              <Trans>Change</Trans>
            </th>
            <th scope="col">{shares && <Trans>Share</Trans>}</th>
          </tr>
        </thead>
        <tbody>
          {section.rows.map((row, index) => (
            <ReportLine
              key={row.code}
              row={row}
              footnote={section.rows.findIndex(({ measure }) => measure === row.measure) === index ? footnotes.indexOf(row.measure) + 1 : 0}
              now={now}
              before={before}
              comparedPeriod={report.comparedPeriod}
              onExplain={onExplain}
            />
          ))}
        </tbody>
      </table>
      {shared.map((line) => (
        <ReconciliationLine key={line.measure} reconciliation={line} />
      ))}
      {coveragesOf(section).map(({ measure, coverage }) => (
        <CoverageNote key={measure} about={i18n._(MEASURE_LABELS[measure])} coverage={coverage} />
      ))}
    </section>
  );
}

/** Rows of one measure have the same courts behind them: the first row speaks for all. */
function coveragesOf({ rows }: Report['sections'][number]) {
  const found = new Map<(typeof rows)[number]['measure'], Coverage>();
  for (const { measure, figure } of rows) if (figure.coverage && !found.has(measure)) found.set(measure, figure.coverage);
  return [...found].map(([measure, coverage]) => ({ measure, coverage }));
}
