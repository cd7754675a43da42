import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { FailureNotice } from '../ui/failure-notice.tsx';

/** One page failed; the shell around it goes on. */
export function RouteFailure({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  return (
    <FailureNotice
      error={error}
      onRetry={() => {
        reset();
        void router.invalidate();
      }}
    />
  );
}
