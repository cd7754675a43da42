import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '../../lib/format/use-format.ts';
import type { EventEvaluationQuery } from './evaluation.generated.ts';
import classes from './evaluation.module.css';
import { STATEMENT_LABELS } from './statement-labels.ts';

type Result = NonNullable<NonNullable<EventEvaluationQuery['trainingEventEvaluation']>['statements']>[number];

/** The mean of one statement, and how many gave each mark: bars from zero, each with its number. */
export function StatementChart({ result, answers }: { result: Result; answers: number }) {
  const { i18n } = useLingui();
  const format = useFormat();
  const marks = result.distribution.map((count, place) => ({ mark: place + 1, count })).toReversed();
  return (
    <figure className={classes.chart}>
      <figcaption>
        {i18n._(STATEMENT_LABELS[result.statement])}{' '}
        <strong>
          <Trans>{format.number(result.mean, 1)} of 5</Trans>
        </strong>
      </figcaption>
      <table>
        <tbody>
          {marks.map(({ mark, count }) => (
            <tr key={mark}>
              <th scope="row">{mark}</th>
              <td>
                <span className={classes.bar} style={{ width: `${(90 * count) / answers}%` }} />
                {format.number(count)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
