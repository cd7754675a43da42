import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Textarea } from '@mantine/core';
import { ServerDialog } from '../../ui/form/server-dialog.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { toast } from '../../ui/toast.tsx';
import { CancelTrainingEventDocument } from './training-event-actions.generated.ts';

interface Props {
  event: { id: string; version: number };
  onClose: () => void;
  onReopen: (version: number) => void;
}

export function CancelTrainingEvent({ event, onClose, onReopen }: Props) {
  const { t } = useLingui();
  const [cancel] = useMutation(CancelTrainingEventDocument);
  const form = useServerForm({
    draftKey: `training-event.cancel.${event.id}`,
    initial: { reason: '' },
    version: event.version,
    save: async ({ reason }, version) => (await cancel({ variables: { input: { id: event.id, version: version ?? event.version, reason } } })).data?.result,
    onSaved: (done) => {
      onClose();
      toast(t`The event will not be held and does not count.`, () => onReopen(done.version));
    },
  });
  return (
    <ServerDialog form={form} title={t`Call off the event`} submitLabel={t`Call off`} grave labels={{ reason: t`Reason` }} onClose={onClose}>
      <Textarea {...form.text('reason')} label={t`Reason`} description={t`It stays with the event, and is shown to everybody.`} autosize minRows={2} required data-autofocus />
    </ServerDialog>
  );
}
