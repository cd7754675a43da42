import { useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { EVALUATION_STATEMENTS } from '@bitim/schema/vocabulary/evaluation';
import { useFormat } from '../../lib/format/use-format.ts';
import { Dash } from '../../ui/dash.tsx';
import { EvaluationYearDocument } from './evaluation.generated.ts';
import classes from './evaluation.module.css';
import { STATEMENT_LABELS } from './statement-labels.ts';

/** What participants said over a year: of all, of each region, and of each court that led. */
export function EvaluationYear({ year }: { year: number }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const { data } = useSuspenseQuery(EvaluationYearDocument, {
    variables: { year },
    fetchPolicy: 'cache-and-network',
  });
  const rows = data.evaluationYear;
  if (rows.length === 0)
    return (
      <p>
        <Trans>No event of this year has a questionnaire that has opened.</Trans>
      </p>
    );
  return (
    <div className={classes.scroll} role="region" aria-label={t`Evaluations of the year`} tabIndex={0}>
      <table className={classes.year}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Court</Trans>
            </th>
            <th scope="col">
              <Trans>Events</Trans>
            </th>
            <th scope="col">
              <Trans>Answers</Trans>
            </th>
            <th scope="col">
              <Trans>Share of those who were there</Trans>
            </th>
            {EVALUATION_STATEMENTS.map((statement) => (
              <th key={statement} scope="col">
                {i18n._(STATEMENT_LABELS[statement])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, court, region, events, people, answers, statements }) => (
            <tr key={id} data-of={court ? 'court' : 'more'}>
              <th scope="row">{(court ?? region)?.name.text ?? t`All`}</th>
              <td>{format.number(events)}</td>
              <td>
                <Trans>
                  {format.number(answers)} of {format.number(people)}
                </Trans>
              </td>
              <td>
                {people > 0 && answers <= people ? (
                  format.percent(answers / people, 0)
                ) : (
                  <Dash reason={t`How many were there is not known.`} />
                )}
              </td>
              {EVALUATION_STATEMENTS.map((statement, place) => {
                const mean = statements?.[place]?.mean;
                return (
                  <td key={statement}>
                    {mean === undefined ? (
                      <Dash reason={t`Too few answers to show.`} />
                    ) : (
                      format.number(mean, 1)
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
