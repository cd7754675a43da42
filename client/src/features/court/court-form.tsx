import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { NativeSelect, TextInput } from '@mantine/core';
import { COURT_LEVELS } from '@bitim/schema/vocabulary/court';
import { useShownValues } from '../../kernel/use-shown-values.tsx';
import { RegionPicker } from '../../kernel/short-lists.tsx';
import { COURT_LEVEL_LABELS } from '../../lib/labels/court.ts';
import { zoneChoices } from '../../lib/labels/time-zone.ts';
import { DayField } from '../../ui/day-field.tsx';
import { LocalizedField } from '../../ui/form/localized-field.tsx';
import { languagesOf, localizedInput, requiredLocalizedInput } from '../../ui/form/localized-input.ts';
import { ServerForm } from '../../ui/form/server-form.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { toast } from '../../ui/toast.tsx';
import {
  CreateCourtDocument,
  EditCourtDocument,
  type CourtRecordFragment,
} from './court-record.generated.ts';

interface Props {
  /** Null for a new one. */
  court: CourtRecordFragment | null;
  onCancel: () => void;
  onSaved: (id: string) => void;
  onReload?: () => void;
}

export function CourtForm({ court, onCancel, onSaved, onReload }: Props) {
  const { t, i18n } = useLingui();
  const [create] = useMutation(CreateCourtDocument);
  const [edit] = useMutation(EditCourtDocument);
  const form = useServerForm({
    draftKey: `court.${court?.id ?? 'new'}`,
    version: court?.version ?? null,
    initial: {
      code: court?.code ?? '',
      level: court?.level ?? 'DISTRICT',
      name: languagesOf(court?.name),
      seat: languagesOf(court?.seat),
      regionId: court?.region?.id ?? null,
      timeZone: court?.timeZone ?? 'Asia/Almaty',
      validFrom: court?.validFrom ?? null,
      validTo: court?.validTo ?? null,
    },
    save: async ({ code, level, regionId, name, seat, ...fields }, version, once) => {
      const input = { ...fields, name: requiredLocalizedInput(name), seat: localizedInput(seat) };
      if (!court || version === null)
        return (
          await create({
            variables: {
              input: { ...input, code: code.trim(), level, regionId: level === 'SUPREME' ? null : regionId },
            },
            ...once,
          })
        ).data?.result;
      return (await edit({ variables: { input: { ...input, id: court.id, version } } })).data?.result;
    },
    onSaved: ({ id }) => {
      onSaved(id);
      toast(t`The court is saved.`);
    },
  });
  const labels = {
    name: t`Name`,
    level: t`Level`,
    regionId: t`Region`,
    seat: t`Seat`,
    timeZone: t`Time zone`,
    validFrom: t`First day`,
    validTo: t`First day on which it is no more`,
    code: t`Code`,
  };
  return (
    <ServerForm
      form={form}
      submitLabel={t`Save`}
      onCancel={onCancel}
      labels={labels}
      shown={useShownValues({ level: COURT_LEVEL_LABELS })}
      {...(onReload ? { onReload: () => (form.discard(), onReload()) } : {})}
    >
      <LocalizedField
        {...form.value('name')}
        label={labels.name}
        description={t`The official name`}
        errorOf={(locale) => form.errorAt(`name.${locale}`)}
        required
      />
      {!court && (
        <>
          <NativeSelect
            {...form.text('level')}
            label={labels.level}
            data={COURT_LEVELS.map((value) => ({ value, label: i18n._(COURT_LEVEL_LABELS[value]) }))}
          />
          {form.values.level !== 'SUPREME' && (
            <RegionPicker {...form.value('regionId')} label={labels.regionId} none={t`Choose a region`} />
          )}
          <TextInput
            {...form.text('code')}
            label={labels.code}
            description={t`Latin letters and hyphens; stays the same for good`}
            required
          />
        </>
      )}
      <LocalizedField
        {...form.value('seat')}
        label={labels.seat}
        description={t`The town it sits in`}
        errorOf={(locale) => form.errorAt(`seat.${locale}`)}
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
    </ServerForm>
  );
}
