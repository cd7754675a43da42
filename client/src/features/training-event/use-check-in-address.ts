import { useMutation } from '@apollo/client/react';
import { useEffect, useEffectEvent, useState } from 'react';
import { useStep } from '../../ui/use-step.ts';
import { OpenCheckInDocument } from './check-in-screen.generated.ts';

interface Shown {
  address: string;
  opensAt: string;
  closesAt: string;
}

const key = (sessionId: string) => `bitim.check-in.${sessionId}`;

/** A code that this window has made already: a page that is loaded again shows the same one. */
function kept(sessionId: string): Shown | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(key(sessionId)) ?? 'null') ?? undefined;
  } catch {
    return undefined; // what is no address of ours is made anew
  }
}

/** The address at which participants mark themselves. The server tells it once; this window keeps it until it is closed. */
export function useCheckInAddress(id: string, sessionId: string | undefined) {
  const [open] = useMutation(OpenCheckInDocument);
  const { busy, step } = useStep();
  const [shown, setShown] = useState(() => (sessionId === undefined ? undefined : kept(sessionId)));

  const make = (renew: boolean) => {
    if (sessionId === undefined) return;
    void step(
      async () => (await open({ variables: { input: { id, sessionId, renew } } })).data?.result,
      ({ address, opensAt, closesAt }) => {
        sessionStorage.setItem(key(sessionId), JSON.stringify({ address, opensAt, closesAt }));
        setShown({ address, opensAt, closesAt });
      },
    );
  };
  const atStart = useEffectEvent(() => {
    if (shown === undefined) make(false);
  });
  useEffect(() => atStart(), []);
  return { shown, busy, renew: () => make(true) };
}
