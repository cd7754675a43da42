import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect, Textarea } from '@mantine/core';
import { ATTENDANCE_MARK_LABELS } from '../../lib/labels/session.ts';
import { ServerDialog } from '../../ui/form/server-dialog.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { toast } from '../../ui/toast.tsx';
import { SetEventMarkDocument } from './training-event-people-actions.generated.ts';
import type { ListedPerson } from './use-take-off.ts';

interface Props {
  eventId: string;
  registration: ListedPerson;
  onClose: () => void;
}

type Said = 'FULL' | 'PARTIAL' | '';

/** Says how much of the event somebody attended, where the sessions do not tell it rightly. */
export function EventMarkDialog({ eventId, registration, onClose }: Props) {
  const { t, i18n } = useLingui();
  const name = registration.person.fullName;
  const [set] = useMutation(SetEventMarkDocument);
  const form = useServerForm({
    draftKey: null,
    initial: {
      mark: (registration.eventMarkSaid ?? '') as Said,
      reason: registration.eventMarkReason ?? '',
    },
    version: null,
    save: async ({ mark, reason }) => {
      const said = mark === '' ? null : mark;
      const input = {
        id: eventId,
        registrationId: registration.id,
        mark: said,
        reason: said === null ? null : reason,
      };
      return (await set({ variables: { input } })).data?.result;
    },
    onSaved: () => {
      onClose();
      toast(t`The mark of the event is recorded.`);
    },
  });
  return (
    <ServerDialog
      form={form}
      title={t`The event for ${name}`}
      submitLabel={t`Save`}
      labels={{ mark: t`Mark of the event`, reason: t`Why` }}
      onClose={onClose}
    >
      <p>
        <Trans>It decides about the certificate. What is counted follows the sessions alone.</Trans>
      </p>
      <NativeSelect
        {...form.text('mark')}
        label={t`Mark of the event`}
        data={[
          { value: '', label: t`as the sessions say` },
          ...(['FULL', 'PARTIAL'] as const).map((value) => ({
            value,
            label: i18n._(ATTENDANCE_MARK_LABELS[value]),
          })),
        ]}
      />
      {form.values.mark !== '' && (
        <Textarea {...form.text('reason')} label={t`Why`} required autosize minRows={2} />
      )}
    </ServerDialog>
  );
}
