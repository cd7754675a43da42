import { useSuspenseQuery } from '@apollo/client/react';
import { Plural, Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { CombinedReportDocument } from './combined-report.generated.ts';
import { reportVariables, type ReportScope } from './report-search.ts';
import classes from './report.module.css';

/** Courts of the programme from which no case figure has come for the period. */
export function SilentCourts({ scope }: { scope: ReportScope }) {
  const { data } = useSuspenseQuery(CombinedReportDocument, { variables: reportVariables(scope) });
  const rows = data.combinedReport.sections.flatMap((section) => section.rows);
  const coverage = rows.find(({ figure }) => figure.coverage)?.figure.coverage;
  const silent = coverage?.silent ?? [];
  return (
    <section className={classes.section} aria-labelledby="silent-courts">
      <h2 id="silent-courts">
        <Trans>Silent courts</Trans>
      </h2>
      {silent.length === 0 ? (
        <p>
          {coverage && coverage.expected > 0 ? (
            <Plural
              value={coverage.expected}
              one="The only court of the programme has reported."
              other="All # courts of the programme have reported."
            />
          ) : (
            <Trans>No court was in the programme in this period.</Trans>
          )}
        </p>
      ) : (
        <ul>
          {silent.map(({ id, name }) => (
            <li key={id}>
              <Link to="/cases" search={{ court: id, period: data.combinedReport.period }}>
                {name.text}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
