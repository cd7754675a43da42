import { useLingui } from '@lingui/react';
import { describeFailure } from '../lib/describe-failure.ts';

/** What to tell a person about an error that was thrown; with the id under which the server's log has it. */
export function useFailureSentence(): (error: unknown) => string {
  const { i18n } = useLingui();
  return (error) => {
    const { sentence, id } = describeFailure(error);
    return id === undefined ? i18n._(sentence) : `${i18n._(sentence)} (${id})`;
  };
}
