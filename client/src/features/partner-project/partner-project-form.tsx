import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { DayField } from '../../ui/day-field.tsx';
import { LocalizedField } from '../../ui/form/localized-field.tsx';
import { languagesOf, requiredLocalizedInput } from '../../ui/form/localized-input.ts';
import { ServerForm } from '../../ui/form/server-form.tsx';
import { useMissing } from '../../ui/form/use-missing.ts';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { startDay } from '../../ui/form/start-day.ts';
import { toast } from '../../ui/toast.tsx';
import {
  CreatePartnerProjectDocument,
  EditPartnerProjectDocument,
  type PartnerProjectRecordFragment,
} from './partner-project-record.generated.ts';

interface Props {
  /** Null for a new one. */
  partnerProject: PartnerProjectRecordFragment | null;
  onCancel: () => void;
  onSaved: (id: string) => void;
  onReload?: () => void;
}

export function PartnerProjectForm({ partnerProject, onCancel, onSaved, onReload }: Props) {
  const { t } = useLingui();
  const missing = useMissing();
  const [create] = useMutation(CreatePartnerProjectDocument);
  const [edit] = useMutation(EditPartnerProjectDocument);
  const form = useServerForm({
    draftKey: `partner-project.${partnerProject?.id ?? 'new'}`,
    version: partnerProject?.version ?? null,
    initial: {
      name: languagesOf(partnerProject?.name),
      partnerName: languagesOf(partnerProject?.partnerName),
      startsOn: startDay(partnerProject?.startsOn),
      endsOn: partnerProject?.endsOn ?? null,
    },
    save: async ({ name, partnerName, startsOn, endsOn }, version, once) => {
      if (startsOn === null) return missing({ startsOn });
      const input = {
        name: requiredLocalizedInput(name),
        partnerName: requiredLocalizedInput(partnerName),
        startsOn,
        endsOn,
      };
      if (!partnerProject || version === null)
        return (await create({ variables: { input }, ...once })).data?.result;
      return (await edit({ variables: { input: { ...input, id: partnerProject.id, version } } })).data
        ?.result;
    },
    onSaved: ({ id }) => {
      onSaved(id);
      toast(t`The partner project is saved.`);
    },
  });
  const labels = { name: t`Name`, partnerName: t`Partner`, startsOn: t`First day`, endsOn: t`Last day` };
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
      <LocalizedField
        {...form.value('partnerName')}
        label={labels.partnerName}
        errorOf={(locale) => form.errorAt(`partnerName.${locale}`)}
        required
      />
      <DayField {...form.value('startsOn')} label={labels.startsOn} required />
      <DayField {...form.value('endsOn')} label={labels.endsOn} description={t`Empty while it is open`} />
    </ServerForm>
  );
}
