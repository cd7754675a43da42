import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { DayField } from '../../ui/day-field.tsx';
import { ServerDialog } from '../../ui/form/server-dialog.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { toast } from '../../ui/toast.tsx';
import { PostponeTrainingEventDocument } from './training-event-actions.generated.ts';

interface Props {
  event: { id: string; version: number };
  onClose: () => void;
  onReopen: (version: number) => void;
}

export function PostponeTrainingEvent({ event, onClose, onReopen }: Props) {
  const { t } = useLingui();
  const [postpone] = useMutation(PostponeTrainingEventDocument);
  const form = useServerForm({
    draftKey: `training-event.postpone.${event.id}`,
    initial: { postponedTo: null as string | null, reason: '' },
    version: event.version,
    save: async ({ postponedTo, reason }, version) => {
      const input = { id: event.id, version: version ?? event.version, postponedTo, reason: reason.trim() || null };
      return (await postpone({ variables: { input } })).data?.result;
    },
    onSaved: (done) => {
      onClose();
      toast(t`The event is postponed.`, () => onReopen(done.version));
    },
  });
  return (
    <ServerDialog form={form} title={t`Postpone the event`} submitLabel={t`Postpone`} labels={{ postponedTo: t`New date`, reason: t`Reason` }} onClose={onClose}>
      <DayField {...form.value('postponedTo')} label={t`New date`} description={t`Leave it empty while it is not known.`} inDialog />
      <TextInput {...form.text('reason')} label={t`Reason`} />
    </ServerDialog>
  );
}
