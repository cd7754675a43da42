import { Trans, useLingui } from '@lingui/react/macro';
import { describeFailure } from '../lib/describe-failure.ts';
import classes from './failure-notice.module.css';
import { PlainButton } from './plain-button.tsx';

/** What happened, under which number the log has it, and what to do. */
export function FailureNotice({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { i18n, t } = useLingui();
  const { sentence, id } = describeFailure(error);
  return (
    <div role="alert" className={classes.notice}>
      <h1>{t`This did not work`}</h1>
      <p>{i18n._(sentence)}</p>
      {id !== undefined && (
        <p>
          <Trans>
            Number of the error: <code>{id}</code>
          </Trans>
        </p>
      )}
      <PlainButton onClick={onRetry}>
        <Trans>Try again</Trans>
      </PlainButton>
    </div>
  );
}
