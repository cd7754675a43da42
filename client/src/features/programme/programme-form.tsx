import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { DayField } from '../../ui/day-field.tsx';
import { LocalizedField } from '../../ui/form/localized-field.tsx';
import { languagesOf, localizedInput, requiredLocalizedInput } from '../../ui/form/localized-input.ts';
import { ServerForm } from '../../ui/form/server-form.tsx';
import { useMissing } from '../../ui/form/use-missing.ts';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { startDay } from '../../ui/form/start-day.ts';
import { toast } from '../../ui/toast.tsx';
import {
  CreateProgrammeDocument,
  EditProgrammeDocument,
  type ProgrammeRecordFragment,
} from './programme-record.generated.ts';

interface Props {
  /** Null for a new one. */
  programme: ProgrammeRecordFragment | null;
  onCancel: () => void;
  onSaved: (id: string) => void;
  onReload?: () => void;
}

export function ProgrammeForm({ programme, onCancel, onSaved, onReload }: Props) {
  const { t } = useLingui();
  const missing = useMissing();
  const [create] = useMutation(CreateProgrammeDocument);
  const [edit] = useMutation(EditProgrammeDocument);
  const form = useServerForm({
    draftKey: `programme.${programme?.id ?? 'new'}`,
    version: programme?.version ?? null,
    initial: {
      code: programme?.code ?? '',
      name: languagesOf(programme?.name),
      legalBasis: languagesOf(programme?.legalBasis),
      startsOn: startDay(programme?.startsOn),
      endsOn: programme?.endsOn ?? null,
    },
    save: async ({ code, name, legalBasis, startsOn, endsOn }, version, once) => {
      if (startsOn === null) return missing({ startsOn });
      const input = {
        name: requiredLocalizedInput(name),
        legalBasis: localizedInput(legalBasis),
        startsOn,
        endsOn,
      };
      if (!programme || version === null)
        return (await create({ variables: { input: { ...input, code: code.trim() } }, ...once })).data
          ?.result;
      return (await edit({ variables: { input: { ...input, id: programme.id, version } } })).data?.result;
    },
    onSaved: ({ id }) => {
      onSaved(id);
      toast(t`The programme is saved.`);
    },
  });
  const labels = {
    code: t`Code`,
    name: t`Name`,
    legalBasis: t`Legal basis`,
    startsOn: t`First day`,
    endsOn: t`Last day`,
  };
  return (
    <ServerForm
      form={form}
      submitLabel={t`Save`}
      onCancel={onCancel}
      labels={labels}
      {...(onReload ? { onReload: () => (form.discard(), onReload()) } : {})}
    >
      <LocalizedField
        {...form.value('name')}
        label={labels.name}
        errorOf={(locale) => form.errorAt(`name.${locale}`)}
        required
      />
      {!programme && (
        <TextInput
          {...form.text('code')}
          label={labels.code}
          description={t`Latin letters and hyphens; stays the same for good`}
          required
        />
      )}
      <LocalizedField
        {...form.value('legalBasis')}
        label={labels.legalBasis}
        description={t`The act it rests on`}
        errorOf={(locale) => form.errorAt(`legalBasis.${locale}`)}
        long
      />
      <DayField {...form.value('startsOn')} label={labels.startsOn} required />
      <DayField {...form.value('endsOn')} label={labels.endsOn} description={t`Empty while it is open`} />
    </ServerForm>
  );
}
