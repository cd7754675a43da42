import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '../../lib/format/use-format.ts';
import { MEASURE_LABELS } from '../../lib/labels/ledger.ts';
import { REPORT_SECTION_LABELS } from '../../lib/labels/report.ts';
import { CoverageNote } from './coverage-note.tsx';
import type { CombinedReportQuery } from './combined-report.generated.ts';
import type { ExplainedFigure } from './explained-figure.ts';
import { rowWords } from './figure-label.ts';
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
  // Every row has the same courts behind it; the note names the row of one procedure, and not a sum of several.
  const covered = section.rows.find(
    ({ figure, dimensions }) => figure.coverage && dimensions.procedures?.length === 1,
  );
  const shares = section.rows.some((row) => row.shares.length > 0);
  const shared = report.reconciliations.filter(
    ({ measure, shared: by }) => by !== 0 && section.rows.some((row) => row.measure === measure),
  );
  return (
    <section
      id={section.code.toLowerCase()}
      className={classes.section}
      aria-labelledby={`${section.code}-heading`}
    >
      <h2 id={`${section.code}-heading`}>{name}</h2>
      <table className={classes.figures}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{name}</span>
            </th>
            {[report.period, report.comparedPeriod].map((period) => (
              <th key={period} scope="col" title={format.period(period)}>
                {format.periodShort(period)}
              </th>
            ))}
            <th scope="col">
              <Trans>Difference</Trans>
            </th>
            {shares && (
              <th scope="col">
                <Trans>Share</Trans>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {section.rows.map((row, index) => (
            <ReportLine
              key={row.code}
              row={row}
              newBases={row.shares
                .map(({ of }) => of)
                .filter(
                  (base) =>
                    !section.rows
                      .slice(0, index)
                      .some(({ shares: above }) => above.some(({ of }) => of === base)),
                )}
              footnote={
                section.rows.findIndex(({ measure }) => measure === row.measure) === index
                  ? footnotes.indexOf(row.measure) + 1
                  : 0
              }
              now={now}
              before={before}
              shares={shares}
              comparedPeriod={report.comparedPeriod}
              onExplain={onExplain}
            />
          ))}
        </tbody>
      </table>
      {shared.map((line) => (
        <ReconciliationLine
          key={line.measure}
          about={i18n._(MEASURE_LABELS[line.measure])}
          reconciliation={line}
        />
      ))}
      {covered?.figure.coverage && (
        <CoverageNote
          about={i18n._(rowWords({ measure: covered.measure, ...covered.dimensions }))}
          coverage={covered.figure.coverage}
        />
      )}
    </section>
  );
}
