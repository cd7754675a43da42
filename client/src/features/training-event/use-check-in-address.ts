import { useApolloClient, useMutation } from '@apollo/client/react';
import { useEffect, useEffectEvent, useState } from 'react';
import { isRefusal, refusalText } from '../../ui/form/outcome.ts';
import { useFailureSentence } from '../../ui/use-failure-sentence.ts';
import { CheckInCodeHoldsDocument, OpenCheckInDocument } from './check-in-screen.generated.ts';

interface Shown {
  address: string;
  opensAt: string;
  closesAt: string;
}

const key = (sessionId: string) => `bitim.check-in.${sessionId}`;

/** A code that this window has made already: a page that is loaded again shows the same one. */
function keptFor(sessionId: string): Shown | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(key(sessionId)) ?? 'null') ?? undefined;
  } catch {
    return undefined; // what is no address of ours is made anew
  }
}

/** Where nothing may be stored the code stands until the page is left. */
function keep(sessionId: string, shown: Shown): void {
  try {
    sessionStorage.setItem(key(sessionId), JSON.stringify(shown));
  } catch {
    // it is shown all the same
  }
}

/** The address at which participants mark themselves. The server tells it once; this window keeps it until it is closed. */
export function useCheckInAddress(id: string, sessionId: string | undefined) {
  const client = useApolloClient();
  const sentenceOf = useFailureSentence();
  const [open] = useMutation(OpenCheckInDocument);
  const [shown, setShown] = useState(() => (sessionId === undefined ? undefined : keptFor(sessionId)));
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();

  /** Says beside the code what went wrong: a line at the foot of the page would lie below the dialog. */
  async function make(renew: boolean): Promise<void> {
    if (sessionId === undefined || busy) return;
    setBusy(true);
    setFailure(undefined);
    try {
      const result = (await open({ variables: { input: { id, sessionId, renew } } })).data?.result;
      if (!result) return;
      if (isRefusal(result)) return setFailure(refusalText(result));
      const { address, opensAt, closesAt } = result;
      setShown({ address, opensAt, closesAt });
      keep(sessionId, { address, opensAt, closesAt });
    } catch (error) {
      setFailure(sentenceOf(error));
    } finally {
      setBusy(false);
    }
  }

  /** Another window may have ended the code that this one keeps. What cannot be asked just now is shown as it was. */
  async function holds(kept: Shown | undefined): Promise<boolean> {
    if (!kept) return false;
    const code = kept.address.split('/').at(-1) ?? '';
    const asked = { query: CheckInCodeHoldsDocument, variables: { code }, fetchPolicy: 'no-cache' } as const;
    return client.query(asked).then(
      ({ data }) => Boolean(data?.checkInSession),
      () => true,
    );
  }

  const makeUnlessItHolds = useEffectEvent((stands: boolean) => {
    if (stands) return;
    setShown(undefined);
    void make(false);
  });
  const atStart = useEffectEvent(() => holds(shown));
  useEffect(() => void atStart().then(makeUnlessItHolds), []);
  return { shown, busy, failure, again: () => make(false), renew: () => make(true) };
}
