import { useLingui } from '@lingui/react/macro';
import { Textarea } from '@mantine/core';
import { ServerDialog } from '../../ui/form/server-dialog.tsx';
import { useMissing } from '../../ui/form/use-missing.ts';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { toast } from '../../ui/toast.tsx';
import type { EventMutations, Standing, VersionedInput } from './event-mutations.ts';

export interface EventDialogProps {
  name: string;
  event: VersionedInput;
  mutations: Pick<EventMutations, 'cancel'>;
  onClose: () => void;
  onTakeBack: (done: Standing) => void;
  onDone?: (done: Standing) => void;
}

export function CancelEvent({ name, event, mutations, onClose, onTakeBack, onDone }: EventDialogProps) {
  const { t } = useLingui();
  const missing = useMissing();
  const form = useServerForm({
    draftKey: `${name}.cancel.${event.id}`,
    initial: { reason: '' },
    version: event.version,
    save: async ({ reason }, version) =>
      missing({ reason: reason.trim() }) ??
      mutations.cancel({ id: event.id, version: version ?? event.version, reason }),
    onSaved: (done) => {
      onClose();
      onDone?.(done);
      toast(t`The event will not be held and does not count.`, () => onTakeBack(done));
    },
  });
  return (
    <ServerDialog
      form={form}
      title={t`Call off the event`}
      submitLabel={t`Call off`}
      grave
      labels={{ reason: t`Reason` }}
      onClose={onClose}
    >
      <Textarea
        {...form.text('reason')}
        label={t`Reason`}
        description={t`It stays with the event, and is shown to everybody.`}
        autosize
        minRows={2}
        required
      />
    </ServerDialog>
  );
}
