import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useFormat } from '../../lib/format/use-format.ts';
import { useAnswer } from '../../lib/use-answer.ts';
import { DoorFrame } from '../../ui/door-frame.tsx';
import { PlainButton } from '../../ui/plain-button.tsx';
import { answeredBefore } from './answered-before.ts';
import { EvaluationFormDocument } from './questionnaire.generated.ts';
import { QuestionnaireForm } from './questionnaire-form.tsx';
import classes from './questionnaire.module.css';

/** Where the address of a questionnaire leads: five marks, two texts, and thanks. */
export function QuestionnairePage({ secret }: { secret: string }) {
  const { t } = useLingui();
  const format = useFormat();
  const { answer: asked, again } = useAnswer(EvaluationFormDocument, { secret });
  const [thanked, setThanked] = useState(() => answeredBefore(secret));
  const frame = { title: t`How was it?`, languageLabel: t`Language` };
  if (asked === 'ASKING') return <main aria-busy="true" />;
  if (asked === 'FAILED')
    return (
      <DoorFrame {...frame}>
        <p role="alert">
          <Trans>The server does not answer.</Trans>
        </p>
        <PlainButton onClick={again}>
          <Trans>Try again</Trans>
        </PlainButton>
      </DoorFrame>
    );
  const { evaluationForm: answer } = asked;
  if (!answer)
    return (
      <DoorFrame {...frame}>
        <p role="alert">
          <Trans>There is no questionnaire here, or it was closed. Ask the coordinator for a new link.</Trans>
        </p>
      </DoorFrame>
    );
  return (
    <DoorFrame {...frame}>
      <p className={classes.event}>
        <strong>{answer.title}</strong>
        <span>{format.dayRange(answer.startsOn, answer.endsOn)}</span>
      </p>
      {thanked ? (
        <p role="status" className={classes.done}>
          <span aria-hidden="true">✓</span>
          <Trans>Your answer has been taken. Thank you!</Trans>
        </p>
      ) : answer.standing === 'OPEN' ? (
        <QuestionnaireForm secret={secret} onDone={() => setThanked(true)} onRefused={again} />
      ) : (
        <p role="alert">
          {answer.standing === 'NOT_YET' && (
            <Trans>It opens when the first day is over: {format.instant(answer.opensAt)}.</Trans>
          )}
          {answer.standing === 'OVER' && (
            <Trans>It is over: answers were taken until {format.instant(answer.closesAt)}.</Trans>
          )}
          {answer.standing === 'FULL' && (
            <Trans>The list is full: as many have answered as were there.</Trans>
          )}
        </p>
      )}
    </DoorFrame>
  );
}
