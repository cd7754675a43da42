import { Trans, useLingui } from '@lingui/react/macro';
import { Textarea } from '@mantine/core';
import { ServerDialog } from '../../ui/form/server-dialog.tsx';
import { useMissing } from '../../ui/form/use-missing.ts';
import { useServerForm } from '../../ui/form/use-server-form.ts';

export interface AskedForComment {
  readonly id: number;
  /** Each in a sentence. */
  readonly clashes: readonly string[];
  readonly send: (clashComment: string) => Promise<{ __typename: string } | null | undefined>;
  /** With what was done; with nothing, when it is left as it was. */
  readonly settle: (done: { __typename: string } | undefined) => void;
}

/** A change that brings somebody to two places: with a reason, or not at all. */
export function ClashDialog({ asked: { clashes, send, settle } }: { asked: AskedForComment }) {
  const { t } = useLingui();
  const missing = useMissing();
  const form = useServerForm({
    draftKey: null,
    initial: { clashComment: '' },
    version: null,
    save: async ({ clashComment }) =>
      missing({ clashComment: clashComment.trim() }) ?? (await send(clashComment.trim())),
    onSaved: settle,
  });
  return (
    <ServerDialog
      form={form}
      title={t`Somebody is elsewhere at that time`}
      submitLabel={t`Save all the same`}
      labels={{ clashComment: t`Why it may stand` }}
      onClose={() => settle(undefined)}
    >
      <ul>
        {clashes.map((clash) => (
          <li key={clash}>{clash}</li>
        ))}
      </ul>
      <Textarea
        {...form.text('clashComment')}
        label={t`Why it may stand`}
        description={t`The comment stays with the event.`}
        autosize
        minRows={2}
        required
      />
      <p>
        <Trans>Without a comment, everything stays as it was.</Trans>
      </p>
    </ServerDialog>
  );
}
