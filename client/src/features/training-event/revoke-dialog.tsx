import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Textarea } from '@mantine/core';
import { ServerDialog } from '../../ui/form/server-dialog.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { toast } from '../../ui/toast.tsx';
import { RevokeCertificateDocument } from './training-event-people-actions.generated.ts';
import type { ListedPerson } from './use-take-off.ts';

interface Props {
  eventId: string;
  registration: ListedPerson;
  onClose: () => void;
}

/** Asks why a certificate shall hold no more. */
export function RevokeDialog({ eventId, registration, onClose }: Props) {
  const { t } = useLingui();
  const name = registration.person.fullName;
  const [revoke] = useMutation(RevokeCertificateDocument);
  const form = useServerForm({
    draftKey: null,
    initial: { reason: '' },
    version: null,
    save: async ({ reason }) => {
      const input = { id: eventId, certificateId: registration.certificate?.id ?? '', reason };
      return (await revoke({ variables: { input } })).data?.result;
    },
    onSaved: () => {
      onClose();
      toast(t`The certificate is revoked.`);
    },
  });
  return (
    <ServerDialog
      form={form}
      title={t`Revoke the certificate: ${name}`}
      submitLabel={t`Revoke`}
      labels={{ reason: t`Why` }}
      grave
      onClose={onClose}
    >
      <p>
        <Trans>
          Whoever checks its code reads that it is not valid any more. The reason is not shown there.
        </Trans>
      </p>
      <Textarea {...form.text('reason')} label={t`Why`} required autosize minRows={2} />
    </ServerDialog>
  );
}
