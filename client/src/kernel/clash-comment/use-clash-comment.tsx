import { useRef, useState, type ReactNode } from 'react';
import { isRefusal, type Refusal } from '../../ui/form/outcome.ts';
import { ClashDialog, type AskedForComment } from './clash-dialog.tsx';
import { clashesOnly } from './clashes-only.ts';

type Send<Result> = (clashComment: string | null) => Promise<Result | null | undefined>;

/**
 * For what is done without a form: where somebody is elsewhere at that time, asks why it may stand, and does it again.
 *
 * @returns `withComment`, which yields nothing when it is left as it was, and the dialog to show.
 */
export function useClashComment(): {
  withComment: <Result extends { __typename: string }>(
    send: Send<Result>,
  ) => Promise<Result | null | undefined>;
  dialog: ReactNode;
} {
  /** One after the other: who asks waits for the answer. */
  const [asked, setAsked] = useState<readonly AskedForComment[]>([]);
  const count = useRef(0);

  async function withComment<Result extends { __typename: string }>(send: Send<Result>) {
    const outcome = await send(null);
    const clashes = outcome && isRefusal(outcome) ? clashesOnly(outcome as unknown as Refusal) : null;
    if (clashes === null) return outcome;
    return new Promise<Result | undefined>((resolve) => {
      count.current += 1;
      const id = count.current;
      const settle: AskedForComment['settle'] = (done) => {
        setAsked((before) => before.filter((one) => one.id !== id));
        resolve(done as Result | undefined);
      };
      setAsked((before) => [...before, { id, clashes, send, settle }]);
    });
  }

  const [first] = asked;
  return { withComment, dialog: first ? <ClashDialog key={first.id} asked={first} /> : null };
}
