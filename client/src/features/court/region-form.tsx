import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { NativeSelect, TextInput } from '@mantine/core';
import '@mantine/core/styles/Combobox.css';
import { REGION_KINDS } from '@bitim/schema/vocabulary/court';
import { useShownValues } from '../../kernel/use-shown-values.tsx';
import { REGION_KIND_LABELS } from '../../lib/labels/court.ts';
import { zoneChoices } from '../../lib/labels/time-zone.ts';
import { DayField } from '../../ui/day-field.tsx';
import { LocalizedField } from '../../ui/form/localized-field.tsx';
import { ServerForm } from '../../ui/form/server-form.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { toast } from '../../ui/toast.tsx';
import {
  CreateRegionDocument,
  EditRegionDocument,
  type RegionRecordFragment,
} from './region-record.generated.ts';
import { regionInput, regionValues } from './region-values.ts';
import { TileField } from './tile-field.tsx';

interface Props {
  /** Null for a new one. */
  region: RegionRecordFragment | null;
  onCancel: () => void;
  onSaved: (id: string) => void;
  onReload?: () => void;
}

export function RegionForm({ region, onCancel, onSaved, onReload }: Props) {
  const { t, i18n } = useLingui();
  const [create] = useMutation(CreateRegionDocument);
  const [edit] = useMutation(EditRegionDocument);
  const form = useServerForm({
    draftKey: `region.${region?.id ?? 'new'}`,
    version: region?.version ?? null,
    initial: regionValues(region),
    save: async (values, version, once) => {
      const input = regionInput(values);
      if (!region || version === null)
        return (await create({ variables: { input: { ...input, code: values.code.trim() } }, ...once })).data
          ?.result;
      return (await edit({ variables: { input: { ...input, id: region.id, version } } })).data?.result;
    },
    onSaved: ({ id }) => {
      onSaved(id);
      toast(t`The region is saved.`);
    },
  });
  const labels = {
    name: t`Name`,
    kind: t`Kind`,
    capital: t`Centre`,
    abbreviation: t`Abbreviation`,
    timeZone: t`Time zone`,
    validFrom: t`First day`,
    validTo: t`First day on which it is no more`,
    tile2014: t`Tile on the map of 2014`,
    tileToday: t`Tile on the map of today`,
    isoCode: t`ISO code`,
    kato: t`KATO code`,
    code: t`Code`,
  };
  return (
    <ServerForm
      form={form}
      submitLabel={t`Save`}
      onCancel={onCancel}
      labels={labels}
      shown={useShownValues({ kind: REGION_KIND_LABELS })}
      {...(onReload ? { onReload: () => (form.discard(), onReload()) } : {})}
    >
      <LocalizedField
        {...form.value('name')}
        label={labels.name}
        description={t`The official name`}
        errorOf={(locale) => form.errorAt(`name.${locale}`)}
        required
      />
      <NativeSelect
        {...form.text('kind')}
        label={labels.kind}
        data={REGION_KINDS.map((value) => ({ value, label: i18n._(REGION_KIND_LABELS[value]) }))}
      />
      <LocalizedField
        {...form.value('capital')}
        label={labels.capital}
        errorOf={(locale) => form.errorAt(`capital.${locale}`)}
      />
      <LocalizedField
        {...form.value('abbreviation')}
        label={labels.abbreviation}
        errorOf={(locale) => form.errorAt(`abbreviation.${locale}`)}
      />
      <NativeSelect
        {...form.text('timeZone')}
        label={labels.timeZone}
        data={zoneChoices((label) => i18n._(label), form.values.timeZone)}
      />
      <DayField
        {...form.value('validFrom')}
        label={labels.validFrom}
        description={t`Empty when before 2014`}
      />
      <DayField {...form.value('validTo')} label={labels.validTo} description={t`Empty while it exists`} />
      <TileField
        {...form.value('tile2014')}
        label={labels.tile2014}
        errorOf={(part) => form.errorAt(`tile2014.${part}`)}
      />
      <TileField
        {...form.value('tileToday')}
        label={labels.tileToday}
        errorOf={(part) => form.errorAt(`tileToday.${part}`)}
      />
      <TextInput
        {...form.text('isoCode')}
        label={labels.isoCode}
        description={t`ISO 3166-2, such as KZ-27`}
      />
      <TextInput
        {...form.text('kato')}
        label={labels.kato}
        description={t`Of the classifier of administrative units`}
      />
      {!region && (
        <TextInput
          {...form.text('code')}
          label={labels.code}
          description={t`Latin letters and hyphens; stays the same for good`}
          required
        />
      )}
    </ServerForm>
  );
}
