import { useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../lib/format/use-format.ts';
import { CombinedReportDocument } from './combined-report.generated.ts';
import { CoverageNote } from './coverage-note.tsx';
import type { ExplainedFigure } from './explained-figure.ts';
import { rowWords } from './figure-label.ts';
import { ReportLine } from './report-line.tsx';
import { reportVariables, type ReportScope } from './report-search.ts';
import classes from './report.module.css';

/** Rows of the report that fit beside other things, by their code. */
const KEY_ROWS = [
  'training',
  'persons',
  'partner',
  'publications',
  'press-events',
  'mediation',
  'judicial-mediation',
  'mediator',
  'civil-cases',
];

interface Props {
  scope: ReportScope;
  onExplain: (figure: ExplainedFigure) => void;
}

/** The report in ten lines, beside the same months of the year before; the whole of it is one click away. */
export function KeyFigures({ scope, onExplain }: Props) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const { data } = useSuspenseQuery(CombinedReportDocument, { variables: reportVariables(scope) });
  const { unit, period, comparedPeriod, sections } = data.combinedReport;
  const rows = sections.flatMap((section) => section.rows).filter(({ code }) => KEY_ROWS.includes(code));
  const now = format.period(period);
  const before = format.period(comparedPeriod);
  const covered = rows.find(
    ({ figure, dimensions }) => figure.coverage && dimensions.procedures?.length === 1,
  );
  const caption = t`Key figures`;
  return (
    <section className={classes.section} aria-labelledby="key-figures">
      <h2 id="key-figures">{caption}</h2>
      <table className={`${classes.figures} ${classes.flat}`}>
        <thead>
          <tr>
            <th scope="col">{unit.name.text}</th>
            <th scope="col">{now}</th>
            <th scope="col">{before}</th>
            <th scope="col">
              <Trans>Difference</Trans>
            </th>
            <th scope="col">
              <Trans>Share</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ReportLine
              key={row.code}
              row={{ ...row, depth: 1 }}
              newBases={row.shares.map(({ of }) => of)}
              footnote={0}
              now={now}
              before={before}
              shares
              comparedPeriod={comparedPeriod}
              onExplain={onExplain}
            />
          ))}
        </tbody>
      </table>
      {covered?.figure.coverage && (
        <CoverageNote
          about={i18n._(rowWords({ measure: covered.measure, ...covered.dimensions }))}
          coverage={covered.figure.coverage}
        />
      )}
      <p>
        <Link to="/report" search={scope}>
          <Trans>The whole report</Trans>
        </Link>
      </p>
    </section>
  );
}
