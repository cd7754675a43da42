import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import { OCCUPATIONS } from '@bitim/schema/vocabulary/person';
import { useShownValues } from '../../kernel/use-shown-values.tsx';
import { CourtPicker } from '../../kernel/court-picker.tsx';
import { OCCUPATION_LABELS } from '../../lib/labels/person.ts';
import { useViewer } from '../../lib/viewer.ts';
import { ServerForm } from '../../ui/form/server-form.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { toast } from '../../ui/toast.tsx';
import {
  CreatePersonDocument,
  EditPersonDocument,
  type PersonRecordFragment,
} from './person-record.generated.ts';

interface Props {
  /** Null for a new one. */
  person: PersonRecordFragment | null;
  onCancel: () => void;
  onSaved: (id: string) => void;
  onReload?: () => void;
}

export function PersonForm({ person, onCancel, onSaved, onReload }: Props) {
  const { t, i18n } = useLingui();
  const { homeCourt } = useViewer();
  const [create] = useMutation(CreatePersonDocument);
  const [edit] = useMutation(EditPersonDocument);
  const court = person ? person.court : homeCourt;
  const form = useServerForm({
    draftKey: `person.${person?.id ?? 'new'}`,
    version: person?.version ?? null,
    initial: {
      fullName: person?.fullName ?? '',
      occupation: person?.occupation ?? 'JUDGE',
      trainer: person?.trainer ?? false,
      court: court ? { id: court.id, name: court.name.text } : null,
      organisation: person?.organisation ?? '',
      email: person?.email ?? '',
    },
    save: async ({ court: chosen, ...typed }, version, once) => {
      const fields = {
        ...typed,
        fullName: typed.fullName.trim(),
        courtId: chosen?.id ?? null,
        organisation: typed.organisation.trim() || null,
        email: typed.email.trim() || null,
      };
      if (!person || version === null)
        return (await create({ variables: { input: fields }, ...once })).data?.result;
      return (await edit({ variables: { input: { ...fields, id: person.id, version } } })).data?.result;
    },
    onSaved: ({ id }) => {
      onSaved(id);
      toast(t`The person is saved.`);
    },
  });
  const labels = {
    fullName: t`Full name`,
    occupation: t`Occupation`,
    trainer: t`Trainer`,
    courtId: t`Court`,
    organisation: t`Organisation`,
    email: t`E-mail`,
  };
  return (
    <ServerForm
      form={form}
      submitLabel={t`Save`}
      onCancel={onCancel}
      labels={labels}
      shown={useShownValues({ occupation: OCCUPATION_LABELS })}
      {...(onReload ? { onReload: () => (form.discard(), onReload()) } : {})}
    >
      <TextInput
        {...form.text('fullName')}
        label={labels.fullName}
        description={t`Surname first, as in the court's lists`}
        required
      />
      <NativeSelect
        {...form.text('occupation')}
        label={labels.occupation}
        data={OCCUPATIONS.map((value) => ({ value, label: i18n._(OCCUPATION_LABELS[value]) }))}
      />
      <Checkbox
        label={t`Can be chosen as a trainer`}
        checked={form.values.trainer}
        onChange={({ target }) => form.set('trainer', target.checked)}
      />
      <CourtPicker
        {...form.value('court')}
        id={form.idOf('courtId')}
        error={form.errorAt('courtId')}
        label={labels.courtId}
        description={t`Empty for who works outside the courts`}
      />
      <TextInput
        {...form.text('organisation')}
        label={labels.organisation}
        description={t`For who works outside the courts`}
      />
      <TextInput
        {...form.text('email')}
        type="email"
        label={labels.email}
        description={t`Seen only within your own scope`}
      />
    </ServerForm>
  );
}
