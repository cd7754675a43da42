import { useLingui } from '@lingui/react';
import { useEffect, useState } from 'react';
import { postGraphql } from '../../lib/post-graphql.ts';
import {
  EvaluationFormDocument,
  type EvaluationFormQuery,
  type EvaluationFormQueryVariables,
} from './questionnaire.generated.ts';

/** The event behind the address, asked again when the language changes: its title is in that of the screen. */
export function useQuestionnaire(secret: string) {
  const { i18n } = useLingui();
  const [answer, setAnswer] = useState<EvaluationFormQuery['evaluationForm'] | 'ASKING' | 'FAILED'>('ASKING');
  const [turn, setTurn] = useState(0);
  // another turn, or another language, is another question
  const question = JSON.stringify({ secret, turn, locale: i18n.locale });
  useEffect(() => {
    let wanted = true;
    const asked = JSON.parse(question) as { secret: string };
    postGraphql<EvaluationFormQuery, EvaluationFormQueryVariables>(EvaluationFormDocument, {
      secret: asked.secret,
    }).then(
      ({ evaluationForm }) => wanted && setAnswer(evaluationForm),
      () => wanted && setAnswer('FAILED'),
    );
    return () => {
      wanted = false;
    };
  }, [question]);
  return { answer, again: () => setTurn(turn + 1) };
}
