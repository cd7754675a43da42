import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { CourtPicker } from '../../kernel/court-picker.tsx';
import { useViewer } from '../../lib/viewer.ts';
import { ServerDialog } from '../../ui/form/server-dialog.tsx';
import { useMissing } from '../../ui/form/use-missing.ts';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { toast } from '../../ui/toast.tsx';
import { JoinPublicationDocument } from './publication-record.generated.ts';

/** Adds one of the own courts to a publication that somebody else logged. */
export function JoinPublication({
  publication,
  onClose,
}: {
  publication: { id: string; version: number };
  onClose: () => void;
}) {
  const { t } = useLingui();
  const { homeCourt } = useViewer();
  const missing = useMissing();
  const [join] = useMutation(JoinPublicationDocument);
  const form = useServerForm({
    draftKey: null,
    initial: { court: homeCourt ? { id: homeCourt.id, name: homeCourt.name.text } : null },
    version: publication.version,
    save: async ({ court }, version) => {
      const input = { id: publication.id, version: version ?? publication.version, courtId: court?.id ?? '' };
      return missing({ courtId: court }) ?? (await join({ variables: { input } })).data?.result;
    },
    onSaved: () => {
      onClose();
      toast(t`Your court is joined to the publication.`);
    },
  });
  return (
    <ServerDialog
      form={form}
      title={t`Join the publication`}
      submitLabel={t`Join`}
      labels={{ courtId: t`Court` }}
      onClose={onClose}
    >
      <CourtPicker
        {...form.value('court')}
        id={form.idOf('courtId')}
        error={form.errorAt('courtId')}
        label={t`Court`}
        mine
        inDialog
        required
      />
    </ServerDialog>
  );
}
