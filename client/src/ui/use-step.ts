import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { isRefusal, refusalText, type Done, type Refusal } from './form/outcome.ts';
import { readAnew } from '../lib/read-anew.ts';
import { toast } from './toast.tsx';
import { useFailureSentence } from './use-failure-sentence.ts';

/** For what needs no more than a click: one at a time, and never silent about what went wrong. */
export function useStep() {
  const sentenceOf = useFailureSentence();
  const client = useApolloClient();
  const running = useRef(false);
  const [busy, setBusy] = useState(false);

  /** Says what was thrown. */
  async function attempt(work: () => Promise<unknown>): Promise<void> {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    try {
      await work();
    } catch (error) {
      toast(sentenceOf(error));
    } finally {
      running.current = false;
      setBusy(false);
    }
  }

  /** Sends a mutation; says why it was refused, and then shows what is so now. */
  const step = <Result extends { __typename: string }>(
    send: () => Promise<Result | null | undefined>,
    onDone: (done: Done<Result>) => void,
  ) =>
    attempt(async () => {
      const result = await send();
      if (!result) return;
      if (!isRefusal(result)) return onDone(result as Done<Result>);
      toast(refusalText(result as unknown as Refusal));
      // Most often somebody else was faster. What cannot be read anew just now stays as it is.
      await readAnew(client);
    });

  return { busy, attempt, step };
}
