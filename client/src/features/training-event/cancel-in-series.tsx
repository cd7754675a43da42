import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Textarea } from '@mantine/core';
import type { SeriesScope } from '@bitim/schema/vocabulary/event';
import type { EventDialogProps } from '../../kernel/event-actions/cancel-event.tsx';
import { ServerDialog } from '../../ui/form/server-dialog.tsx';
import { useMissing } from '../../ui/form/use-missing.ts';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { toast } from '../../ui/toast.tsx';
import { SeriesScopeField } from './series-scope-field.tsx';
import { CancelTrainingSeriesDocument } from './training-event-actions.generated.ts';

interface Props extends EventDialogProps {
  /** The rule of the series, in words. */
  summary: string;
}

/** Calls off an event of a series, and others with it. One alone is taken back as any other; many are not, by one click. */
export function CancelInSeries({ name, event, summary, onClose, onTakeBack }: Props) {
  const { t } = useLingui();
  const missing = useMissing();
  const [cancel] = useMutation(CancelTrainingSeriesDocument);
  const initial: { reason: string; scope: SeriesScope } = { reason: '', scope: 'ONE' };
  const form = useServerForm({
    draftKey: `${name}.cancel.${event.id}`,
    initial,
    version: event.version,
    save: async ({ reason, scope }, version) => {
      const input = { id: event.id, version: version ?? event.version, reason, scope };
      return missing({ reason: reason.trim() }) ?? (await cancel({ variables: { input } })).data?.result;
    },
    onSaved: ({ event: done, changed, left: { length: left } }) => {
      onClose();
      if (changed === 1 && left === 0)
        return toast(t`The event will not be held and does not count.`, () => onTakeBack(done));
      toast(
        left === 0
          ? t`Events called off: ${changed}.`
          : t`Events called off: ${changed}. Left as they were: ${left}.`,
      );
    },
  });
  return (
    <ServerDialog
      form={form}
      title={t`Call off the event`}
      submitLabel={t`Call off`}
      grave
      labels={{ scope: t`What is called off`, reason: t`Reason` }}
      onClose={onClose}
    >
      <SeriesScopeField
        {...form.value('scope')}
        label={t`What is called off`}
        description={t`${summary}. What was held or called off before stays as it is.`}
      />
      <Textarea
        {...form.text('reason')}
        label={t`Reason`}
        description={t`It stays with each event, and is shown to everybody.`}
        autosize
        minRows={2}
        required
      />
    </ServerDialog>
  );
}
