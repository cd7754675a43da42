import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import {
  EVALUATION_STATEMENTS,
  EVALUATION_TEXT_MAX,
  type EvaluationStatement,
} from '@bitim/schema/vocabulary/evaluation';
import { postGraphql } from '../../lib/post-graphql.ts';
import { PlainButton } from '../../ui/plain-button.tsx';
import { noteAnswered } from './answered-before.ts';
import { MarkChoice } from './mark-choice.tsx';
import {
  SubmitEvaluationDocument,
  type SubmitEvaluationMutation,
  type SubmitEvaluationMutationVariables,
} from './questionnaire.generated.ts';
import classes from './questionnaire.module.css';

interface Props {
  secret: string;
  onDone: () => void;
  /** It takes no answers any more: whoever shows it looks again. */
  onRefused: () => void;
}

/** Five marks that must be given, and two texts that need not. */
export function QuestionnaireForm({ secret, onDone, onRefused }: Props) {
  const { t } = useLingui();
  const [busy, setBusy] = useState(false);
  const [missing, setMissing] = useState<readonly EvaluationStatement[]>([]);
  const [refusal, setRefusal] = useState<string>();

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const mark = (statement: EvaluationStatement) => Number(form.get(statement));
    const text = (name: string) => String(form.get(name)).trim() || null;
    const open = EVALUATION_STATEMENTS.filter((statement) => !form.has(statement));
    setMissing(open);
    const [first] = open;
    if (first !== undefined)
      return event.currentTarget.querySelector<HTMLElement>(`input[name="${first}"]`)?.focus();
    const input = {
      secret,
      useful: mark('USEFUL'),
      clear: mark('CLEAR'),
      organised: mark('ORGANISED'),
      timeEnough: mark('TIME_ENOUGH'),
      recommend: mark('RECOMMEND'),
      helped: text('helped'),
      toChange: text('toChange'),
    };
    setBusy(true);
    setRefusal(undefined);
    try {
      const { submitEvaluation: result } = await postGraphql<
        SubmitEvaluationMutation,
        SubmitEvaluationMutationVariables
      >(SubmitEvaluationDocument, { input });
      if (result.__typename === 'EvaluationReceived') {
        onDone();
        return noteAnswered(secret);
      }
      if (result.__typename === 'RateLimitedError')
        return setRefusal(t`Many are answering just now. Try again in a minute.`);
      if (result.__typename !== 'InvalidInputError') return onRefused();
      setRefusal(result.issues[0]?.message ?? result.message);
    } catch {
      setRefusal(t`The server does not answer. Try again.`);
    } finally {
      setBusy(false);
    }
  }

  return (
    <form onSubmit={send} className={classes.form} noValidate>
      <p className={classes.note}>
        <Trans>
          The answer is anonymous: neither who you are nor the time is kept. 1: not at all, 5: fully.
        </Trans>
      </p>
      {EVALUATION_STATEMENTS.map((statement) => (
        <MarkChoice key={statement} statement={statement} missing={missing.includes(statement)} />
      ))}
      <label className={classes.text}>
        <Trans>What helped most? (optional)</Trans>
        <textarea name="helped" rows={2} maxLength={EVALUATION_TEXT_MAX} />
      </label>
      <label className={classes.text}>
        <Trans>What should change? (optional)</Trans>
        <textarea name="toChange" rows={2} maxLength={EVALUATION_TEXT_MAX} />
      </label>
      {refusal !== undefined && <p role="alert">{refusal}</p>}
      <PlainButton type="submit" look="filled" disabled={busy}>
        <Trans>Send</Trans>
      </PlainButton>
    </form>
  );
}
