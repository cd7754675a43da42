import { useEffect, useState } from 'react';

/** Counts down by seconds; 0 when nobody has to wait. */
export function useWaitingTime() {
  const [seconds, start] = useState(0);
  useEffect(() => {
    if (seconds === 0) return;
    const tick = setTimeout(() => start(seconds - 1), 1000);
    return () => clearTimeout(tick);
  }, [seconds]);
  return { seconds, start };
}
