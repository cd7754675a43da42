import { useEffect, useState } from 'react';
import { useLingui } from '@lingui/react';
import { postGraphql, type TextDocument } from '../../lib/post-graphql.ts';

/** Asks the server, and again when the language changes: what it names is in that of the screen. */
export function useAnswer<Data, Variables>(document: TextDocument<Data, Variables>, variables: Variables) {
  const { i18n } = useLingui();
  const [answer, setAnswer] = useState<Data | 'ASKING' | 'FAILED'>('ASKING');
  const [turn, setTurn] = useState(0);
  // another turn, or another language, is another question
  const question = JSON.stringify({ variables, turn, locale: i18n.locale });
  useEffect(() => {
    let wanted = true;
    const asked = JSON.parse(question) as { variables: Variables };
    postGraphql(document, asked.variables).then(
      (data) => wanted && setAnswer(() => data),
      () => wanted && setAnswer('FAILED'),
    );
    return () => {
      wanted = false;
    };
  }, [document, question]);
  return { answer, again: () => setTurn(turn + 1) };
}
