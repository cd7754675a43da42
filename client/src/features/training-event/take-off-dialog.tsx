import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { ServerDialog } from '../../ui/form/server-dialog.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { toast } from '../../ui/toast.tsx';
import { RemoveRegistrationDocument } from './training-event-people-actions.generated.ts';
import type { ListedPerson } from './use-take-off.ts';

interface Props {
  event: { id: string; version: number };
  registration: ListedPerson;
  onClose: () => void;
}

/** Asks before the marks of somebody's attendance are lost. */
export function TakeOffDialog({ event, registration, onClose }: Props) {
  const { t } = useLingui();
  const name = registration.person.fullName;
  const [remove] = useMutation(RemoveRegistrationDocument);
  const form = useServerForm({
    draftKey: null,
    initial: {},
    version: event.version,
    save: async (_, version) => {
      const input = { id: event.id, version: version ?? event.version, registrationId: registration.id };
      return (await remove({ variables: { input } })).data?.result;
    },
    onSaved: () => {
      onClose();
      toast(t`${name} is off the list.`);
    },
  });
  return (
    <ServerDialog
      form={form}
      title={t`Take ${name} off the list?`}
      submitLabel={t`Take off the list`}
      grave
      onClose={onClose}
    >
      <p>
        <Trans>What was marked of the attendance is deleted too, and no longer counts.</Trans>
      </p>
    </ServerDialog>
  );
}
