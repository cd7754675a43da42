import { useEffect, useState } from 'react';
import { useLingui } from '@lingui/react';
import { postGraphql, type TextDocument } from './post-graphql.ts';

type Answer<Data> = Data | 'ASKING' | 'FAILED';

/**
 * Asks the server, and again when the language changes: what it names is in that of the screen. An answer stays when it
 * cannot be asked for again: somebody may be typing below it.
 */
export function useAnswer<Data extends object, Variables>(
  document: TextDocument<Data, Variables>,
  variables: Variables,
) {
  const { i18n } = useLingui();
  const [answer, setAnswer] = useState<Answer<Data>>('ASKING');
  const [turn, setTurn] = useState(0);
  // another turn, or another language, is another question
  const question = JSON.stringify({ variables, turn, locale: i18n.locale });
  useEffect(() => {
    let wanted = true;
    const asked = JSON.parse(question) as { variables: Variables };
    postGraphql(document, asked.variables).then(
      (data) => wanted && setAnswer(() => data),
      () => wanted && setAnswer((before) => (typeof before === 'object' ? before : 'FAILED')),
    );
    return () => {
      wanted = false;
    };
  }, [document, question]);
  return { answer, again: () => setTurn(turn + 1) };
}
