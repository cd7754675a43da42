import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Button } from '@mantine/core';
import { describeFailure } from '../lib/describe-failure.ts';

/** What happened, under which number the log has it, and what to do. */
export function FailureNotice({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { i18n, t } = useLingui();
  const { sentence, id } = describeFailure(error);
  return (
    <Alert color="red" role="alert" title={t`This did not work`} maw={640}>
      <p style={{ marginTop: 0 }}>{i18n._(sentence)}</p>
      {id !== undefined && (
        <p>
          <Trans>
            Number of the error: <code>{id}</code>
          </Trans>
        </p>
      )}
      <Button variant="default" onClick={onRetry}>
        <Trans>Try again</Trans>
      </Button>
    </Alert>
  );
}
