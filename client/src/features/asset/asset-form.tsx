import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import { ASSET_KINDS } from '@bitim/schema/vocabulary/asset';
import { useShownValues } from '../../kernel/use-shown-values.tsx';
import { CourtPicker } from '../../kernel/court-picker.tsx';
import { ProgrammePicker } from '../../kernel/short-lists.tsx';
import { ASSET_KIND_LABELS } from '../../lib/labels/asset.ts';
import { useViewer } from '../../lib/viewer.ts';
import { DayField } from '../../ui/day-field.tsx';
import { LocalizedField } from '../../ui/form/localized-field.tsx';
import { languagesOf, localizedInput } from '../../ui/form/localized-input.ts';
import { ServerForm } from '../../ui/form/server-form.tsx';
import { useMissing } from '../../ui/form/use-missing.ts';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { startDay } from '../../ui/form/start-day.ts';
import { toast } from '../../ui/toast.tsx';
import {
  CreateAssetDocument,
  EditAssetDocument,
  type AssetRecordFragment,
} from './asset-record.generated.ts';

interface Props {
  /** Null for a new one. */
  asset: AssetRecordFragment | null;
  onCancel: () => void;
  onSaved: (id: string) => void;
  onReload?: () => void;
}

export function AssetForm({ asset, onCancel, onSaved, onReload }: Props) {
  const { t, i18n } = useLingui();
  const { homeCourt } = useViewer();
  const missing = useMissing();
  const [create] = useMutation(CreateAssetDocument);
  const [edit] = useMutation(EditAssetDocument);
  const court = asset?.court ?? homeCourt;
  const form = useServerForm({
    draftKey: `asset.${asset?.id ?? 'new'}`,
    version: asset?.version ?? null,
    initial: {
      kind: asset?.kind ?? 'CONCILIATION_ROOM',
      court: court ? { id: court.id, name: court.name.text } : null,
      programmeId: asset?.programme?.id ?? null,
      description: languagesOf(asset?.description),
      placedOn: startDay(asset?.placedOn),
      removedOn: asset?.removedOn ?? null,
    },
    save: async ({ court: chosen, placedOn, description, ...rest }, version, once) => {
      if (placedOn === null) return missing({ placedOn });
      const { removedOn, ...fields } = {
        ...rest,
        courtId: chosen?.id ?? '',
        placedOn,
        description: localizedInput(description),
      };
      if (!asset || version === null)
        return (await create({ variables: { input: fields }, ...once })).data?.result;
      return (await edit({ variables: { input: { ...fields, removedOn, id: asset.id, version } } })).data
        ?.result;
    },
    onSaved: ({ id }) => {
      onSaved(id);
      toast(t`The equipment is saved.`);
    },
  });
  const labels = {
    kind: t`Kind`,
    courtId: t`Court`,
    programmeId: t`Programme`,
    description: t`Description`,
    placedOn: t`In place from`,
    removedOn: t`Taken away`,
  };
  return (
    <ServerForm
      form={form}
      submitLabel={t`Save`}
      onCancel={onCancel}
      labels={labels}
      shown={useShownValues({ kind: ASSET_KIND_LABELS })}
      {...(onReload ? { onReload: () => (form.discard(), onReload()) } : {})}
    >
      <NativeSelect
        {...form.text('kind')}
        label={labels.kind}
        data={ASSET_KINDS.map((value) => ({ value, label: i18n._(ASSET_KIND_LABELS[value]) }))}
      />
      <CourtPicker
        {...form.value('court')}
        id={form.idOf('courtId')}
        error={form.errorAt('courtId')}
        label={labels.courtId}
        mine
        required
      />
      <DayField {...form.value('placedOn')} label={labels.placedOn} required />
      {asset && (
        <DayField
          {...form.value('removedOn')}
          label={labels.removedOn}
          description={t`Empty while it is in place`}
        />
      )}
      <ProgrammePicker {...form.value('programmeId')} label={labels.programmeId} none={t`For no programme`} />
      <LocalizedField
        {...form.value('description')}
        label={labels.description}
        description={t`Where it stands, what is in it; may stay empty`}
        errorOf={(locale) => form.errorAt(`description.${locale}`)}
        long
      />
    </ServerForm>
  );
}
