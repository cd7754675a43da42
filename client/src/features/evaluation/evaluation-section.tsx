import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { useFormat } from '../../lib/format/use-format.ts';
import { EventEvaluationDocument } from './evaluation.generated.ts';
import { EvaluationLink } from './evaluation-link.tsx';
import { EvaluationTexts } from './evaluation-texts.tsx';
import classes from './evaluation.module.css';
import { StatementChart } from './statement-chart.tsx';

/** What participants said of an event, for its courts; nothing where nobody was or will be asked. */
export function EvaluationSection({ eventId }: { eventId: string }) {
  const format = useFormat();
  const { data } = useQuery(EventEvaluationDocument, {
    variables: { eventId },
    fetchPolicy: 'cache-and-network',
  });
  const evaluation = data?.trainingEventEvaluation;
  if (!evaluation) return null;
  const { answers, people, shown, statements, standing, linked } = evaluation;
  if (answers === 0 && !linked && (standing === 'OVER' || !evaluation.writable)) return null;
  return (
    <section className={classes.section}>
      <h2>
        <Trans>Evaluation by participants</Trans>
      </h2>
      <EvaluationLink evaluation={evaluation} />
      <p>
        <Trans>
          Answered: {format.number(answers)} of {format.number(people)}
        </Trans>
        {statements && shown < answers && (
          <>
            {' · '}
            <Trans>In the results: {format.number(shown)}. They are shown in groups of three.</Trans>
          </>
        )}
      </p>
      {statements ? (
        <div className={classes.charts}>
          {statements.map((result) => (
            <StatementChart key={result.statement} result={result} answers={shown} />
          ))}
        </div>
      ) : (
        <p>
          <Trans>
            Too few answers to show: so that nobody can be told by an answer, at least three are needed.
          </Trans>
        </p>
      )}
      <EvaluationTexts helped={evaluation.helped} toChange={evaluation.toChange} />
    </section>
  );
}
