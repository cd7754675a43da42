import { useRouter } from '@tanstack/react-router';
import { useRef } from 'react';

/**
 * For what opens over a page by a step forward: closing it is the step back, so that no entry is left in the history that
 * leads to the page itself. Opened by a link, it has no page behind it.
 */
export function useStepBack() {
  const router = useRouter();
  const opened = useRef(false);
  return {
    opens: () => {
      opened.current = true;
    },
    /** @returns Whether there was a step to go back. */
    goesBack: () => {
      const was = opened.current;
      opened.current = false;
      if (was) router.history.back();
      return was;
    },
  };
}
