import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { ServerDialog } from '../../ui/form/server-dialog.tsx';
import { useMissing } from '../../ui/form/use-missing.ts';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { toast } from '../../ui/toast.tsx';
import { RenameTrainingTemplateDocument } from './training-templates.generated.ts';

interface Props {
  template: { id: string; version: number; name: string };
  onClose: () => void;
  onRenamed: () => void;
}

export function RenameTemplate({ template, onClose, onRenamed }: Props) {
  const { t } = useLingui();
  const missing = useMissing();
  const [rename] = useMutation(RenameTrainingTemplateDocument);
  const form = useServerForm({
    draftKey: null,
    initial: { name: template.name },
    version: template.version,
    save: async ({ name }, version) => {
      const input = { id: template.id, version: version ?? template.version, name };
      return missing({ name: name.trim() }) ?? (await rename({ variables: { input } })).data?.result;
    },
    onSaved: ({ name }) => {
      onClose();
      onRenamed();
      toast(t`The template is called “${name}”.`);
    },
  });
  const label = t`Name of the template`;
  return (
    <ServerDialog
      form={form}
      title={t`Rename the template`}
      submitLabel={t`Rename`}
      labels={{ name: label }}
      onClose={onClose}
    >
      <TextInput {...form.text('name')} label={label} required />
    </ServerDialog>
  );
}
