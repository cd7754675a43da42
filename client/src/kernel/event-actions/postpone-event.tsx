import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { DayField } from '../../ui/day-field.tsx';
import { ServerDialog } from '../../ui/form/server-dialog.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { toast } from '../../ui/toast.tsx';
import type { EventMutations, Standing, VersionedInput } from './event-mutations.ts';

interface Props {
  name: string;
  event: VersionedInput;
  mutations: Pick<EventMutations, 'postpone'>;
  onClose: () => void;
  onTakeBack: (done: Standing) => void;
  onDone?: (done: Standing) => void;
}

export function PostponeEvent({ name, event, mutations, onClose, onTakeBack, onDone }: Props) {
  const { t } = useLingui();
  const form = useServerForm({
    draftKey: `${name}.postpone.${event.id}`,
    initial: { postponedTo: null as string | null, reason: '' },
    version: event.version,
    save: ({ postponedTo, reason }, version) =>
      mutations.postpone({
        id: event.id,
        version: version ?? event.version,
        postponedTo,
        reason: reason.trim() || null,
      }),
    onSaved: (done) => {
      onClose();
      onDone?.(done);
      toast(t`The event is postponed.`, () => onTakeBack(done));
    },
  });
  return (
    <ServerDialog
      form={form}
      title={t`Postpone the event`}
      submitLabel={t`Postpone`}
      labels={{ postponedTo: t`New date`, reason: t`Reason` }}
      onClose={onClose}
    >
      <DayField
        {...form.value('postponedTo')}
        label={t`New date`}
        description={t`Leave it empty while it is not known.`}
        inDialog
      />
      <TextInput {...form.text('reason')} label={t`Reason`} />
    </ServerDialog>
  );
}
