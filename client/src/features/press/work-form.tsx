import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { LocalizedField } from '../../ui/form/localized-field.tsx';
import { languagesOf, requiredLocalizedInput } from '../../ui/form/localized-input.ts';
import { ServerForm } from '../../ui/form/server-form.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { toast } from '../../ui/toast.tsx';
import { CreateWorkDocument, EditWorkDocument, type WorkRecordFragment } from './work.generated.ts';

interface Props {
  /** Null for a new one. */
  work: WorkRecordFragment | null;
  onCancel: () => void;
  onSaved: (id: string) => void;
  onReload?: () => void;
}

export function WorkForm({ work, onCancel, onSaved, onReload }: Props) {
  const { t } = useLingui();
  const [create] = useMutation(CreateWorkDocument);
  const [edit] = useMutation(EditWorkDocument);
  const form = useServerForm({
    draftKey: `work.${work?.id ?? 'new'}`,
    version: work?.version ?? null,
    initial: { title: languagesOf(work?.title) },
    save: async (values, version, once) => {
      const title = requiredLocalizedInput(values.title);
      if (!work || version === null)
        return (await create({ variables: { input: { title } }, ...once })).data?.result;
      return (await edit({ variables: { input: { title, id: work.id, version } } })).data?.result;
    },
    onSaved: ({ id }) => {
      onSaved(id);
      toast(t`The work is saved.`);
    },
  });
  const labels = { title: t`Title` };
  return (
    <ServerForm
      form={form}
      submitLabel={t`Save`}
      onCancel={onCancel}
      labels={labels}
      {...(onReload ? { onReload: () => (form.discard(), onReload()) } : {})}
    >
      <LocalizedField
        {...form.value('title')}
        label={labels.title}
        errorOf={(locale) => form.errorAt(`title.${locale}`)}
        required
      />
    </ServerForm>
  );
}
