import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import '@mantine/core/styles/Combobox.css';
import { LANGUAGES, type Language } from '@bitim/schema/vocabulary/language';
import { OUTLET_KINDS, OUTLET_REACHES } from '@bitim/schema/vocabulary/publication';
import { useShownValues } from '../../kernel/use-shown-values.tsx';
import { RegionPicker } from '../../kernel/short-lists.tsx';
import { LANGUAGE_LABELS } from '../../lib/labels/language.ts';
import { OUTLET_KIND_LABELS, OUTLET_REACH_LABELS } from '../../lib/labels/outlet.ts';
import { useViewer } from '../../lib/viewer.ts';
import { LocalizedField } from '../../ui/form/localized-field.tsx';
import { languagesOf, requiredLocalizedInput } from '../../ui/form/localized-input.ts';
import { ServerForm } from '../../ui/form/server-form.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { toast } from '../../ui/toast.tsx';
import { CreateOutletDocument, EditOutletDocument, type OutletRecordFragment } from './outlet.generated.ts';

/** A select of the page knows no null. */
const NONE: Language | '' = '';

interface Props {
  /** Null for a new one. */
  outlet: OutletRecordFragment | null;
  onCancel: () => void;
  onSaved: (id: string) => void;
  onReload?: () => void;
}

export function OutletForm({ outlet, onCancel, onSaved, onReload }: Props) {
  const { t, i18n } = useLingui();
  const { homeCourt } = useViewer();
  const [create] = useMutation(CreateOutletDocument);
  const [edit] = useMutation(EditOutletDocument);
  const form = useServerForm({
    draftKey: `outlet.${outlet?.id ?? 'new'}`,
    version: outlet?.version ?? null,
    initial: {
      name: languagesOf(outlet?.name),
      kind: outlet?.kind ?? 'NEWSPAPER',
      reach: outlet?.reach ?? 'REGIONAL',
      regionId: outlet ? (outlet.region?.id ?? null) : (homeCourt?.region?.id ?? null),
      url: outlet?.url ?? '',
      language: outlet?.language ?? NONE,
      aliases: outlet?.aliases.join('\n') ?? '',
    },
    save: async (values, version, once) => {
      const regionId = values.reach === 'REGIONAL' ? values.regionId : null;
      const fields = {
        ...values,
        name: requiredLocalizedInput(values.name),
        regionId,
        url: values.url.trim() || null,
        language: values.language || null,
        aliases: values.aliases
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean),
      };
      if (!outlet || version === null)
        return (await create({ variables: { input: fields }, ...once })).data?.result;
      return (await edit({ variables: { input: { ...fields, id: outlet.id, version } } })).data?.result;
    },
    onSaved: ({ id }) => {
      onSaved(id);
      toast(t`The outlet is saved.`);
    },
  });
  const labels = {
    name: t`Name`,
    kind: t`Kind`,
    reach: t`Reach`,
    regionId: t`Region`,
    region: t`Region`,
    url: t`Address`,
    language: t`Language`,
    aliases: t`Other names and addresses`,
  };
  return (
    <ServerForm
      form={form}
      submitLabel={t`Save`}
      onCancel={onCancel}
      labels={labels}
      shown={useShownValues({ kind: OUTLET_KIND_LABELS, reach: OUTLET_REACH_LABELS })}
      {...(onReload ? { onReload: () => (form.discard(), onReload()) } : {})}
    >
      <LocalizedField
        {...form.value('name')}
        label={labels.name}
        errorOf={(locale) => form.errorAt(`name.${locale}`)}
        required
      />
      <NativeSelect
        {...form.text('kind')}
        label={labels.kind}
        data={OUTLET_KINDS.map((value) => ({ value, label: i18n._(OUTLET_KIND_LABELS[value]) }))}
      />
      <NativeSelect
        {...form.text('reach')}
        label={labels.reach}
        data={OUTLET_REACHES.map((value) => ({ value, label: i18n._(OUTLET_REACH_LABELS[value]) }))}
      />
      {form.values.reach === 'REGIONAL' && (
        <RegionPicker {...form.value('regionId')} label={labels.regionId} none={t`Choose a region`} />
      )}
      <NativeSelect
        {...form.text('language')}
        label={labels.language}
        data={[
          { value: '', label: t`Several` },
          ...LANGUAGES.map((value) => ({ value, label: i18n._(LANGUAGE_LABELS[value]) })),
        ]}
      />
      <TextInput {...form.text('url')} type="url" label={labels.url} />
      <Textarea
        {...form.text('aliases')}
        label={labels.aliases}
        description={t`One a line: what people call it, its page in a social network. What is pasted is recognised by them.`}
        autosize
        minRows={2}
        maxRows={8}
      />
    </ServerForm>
  );
}
