import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { ServerDialog } from '../../ui/form/server-dialog.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { toast } from '../../ui/toast.tsx';
import { DeleteTrainingEventDocument } from './training-event-actions.generated.ts';

interface Props {
  event: { id: string; version: number };
  onClose: () => void;
  onDeleted: () => void;
}

export function DeleteTrainingEvent({ event, onClose, onDeleted }: Props) {
  const { t } = useLingui();
  const [remove] = useMutation(DeleteTrainingEventDocument);
  const form = useServerForm({
    draftKey: `training-event.delete.${event.id}`,
    initial: {},
    version: event.version,
    save: async (_, version) => (await remove({ variables: { input: { id: event.id, version: version ?? event.version } } })).data?.result,
    onSaved: () => {
      onDeleted();
      toast(t`The event was deleted.`);
    },
  });
  return (
    <ServerDialog form={form} title={t`Delete the event?`} submitLabel={t`Delete`} grave onClose={onClose}>
      <p>
        <Trans>An event that did not take place is better called off: then the report can say why it does not count. Deleting is for mistakes.</Trans>
      </p>
    </ServerDialog>
  );
}
