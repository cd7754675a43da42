import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Textarea } from '@mantine/core';
import { ServerDialog } from '../../ui/form/server-dialog.tsx';
import { useMissing } from '../../ui/form/use-missing.ts';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { toast } from '../../ui/toast.tsx';
import { RetractPublicationDocument } from './publication-record.generated.ts';

interface Props {
  publication: { id: string; version: number };
  onClose: () => void;
  onTakeBack: (version: number) => void;
}

export function RetractPublication({ publication, onClose, onTakeBack }: Props) {
  const { t } = useLingui();
  const missing = useMissing();
  const [retract] = useMutation(RetractPublicationDocument);
  const form = useServerForm({
    draftKey: `publication.retract.${publication.id}`,
    initial: { reason: '' },
    version: publication.version,
    save: async ({ reason }, version) =>
      missing({ reason: reason.trim() }) ??
      (
        await retract({
          variables: { input: { id: publication.id, version: version ?? publication.version, reason } },
        })
      ).data?.result,
    onSaved: (done) => {
      onClose();
      toast(t`The publication is retracted and does not count.`, () => onTakeBack(done.version));
    },
  });
  return (
    <ServerDialog
      form={form}
      title={t`Retract the publication`}
      submitLabel={t`Retract`}
      grave
      labels={{ reason: t`Reason` }}
      onClose={onClose}
    >
      <Textarea {...form.text('reason')} label={t`Reason`} autosize minRows={2} required />
    </ServerDialog>
  );
}
