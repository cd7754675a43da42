import { Plural } from '@lingui/react/macro';
import { Alert } from '@mantine/core';

/** What the server said, announced; while it asks to wait, how long still. */
export function Refusal({
  message,
  waitingSeconds,
}: {
  message: string | undefined;
  waitingSeconds: number;
}) {
  if (message === undefined || waitingSeconds === 0) return null;
  return (
    <Alert color="red" role="alert" title={message}>
      <span className="tabular">
        <Plural value={waitingSeconds} one="# second left" other="# seconds left" />
      </span>
    </Alert>
  );
}
