import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { NativeSelect, TextInput } from '@mantine/core';
import '@mantine/core/styles/Combobox.css';
import { TRAINING_EVENT_KINDS } from '@bitim/schema/vocabulary/event';
import type { PlanState } from '@bitim/schema/vocabulary/plan';
import { ProgrammePicker } from '../../kernel/short-lists.tsx';
import { TRAINING_EVENT_KIND_LABELS } from '../../lib/labels/event.ts';
import { wholeInput } from '../../lib/whole-input.ts';
import { LocalizedField } from '../../ui/form/localized-field.tsx';
import { languagesOf, localizedInput, requiredLocalizedInput } from '../../ui/form/localized-input.ts';
import { ServerDialog } from '../../ui/form/server-dialog.tsx';
import { useMissing } from '../../ui/form/use-missing.ts';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { toast } from '../../ui/toast.tsx';
import { WholeField } from '../../ui/whole-field.tsx';
import {
  AmendmentFields,
  amendmentInput,
  newAmendment,
  requiredOfAmendment,
  useAmendmentLabels,
} from './amendment-fields.tsx';
import { QUARTERS, type ItemRow } from './item-row.ts';
import { CreateAnnualPlanItemDocument, EditAnnualPlanItemDocument } from './plan-record.generated.ts';
import { useRereadPlan } from './use-reread-plan.ts';

interface Props {
  planId: string;
  state: PlanState;
  /** Null for a new one. */
  item: ItemRow | null;
  onClose: () => void;
}

/** An item as it should be; of an approved plan with the reason of the amendment. */
export function ItemDialog({ planId, state, item, onClose }: Props) {
  const { t, i18n } = useLingui();
  const missing = useMissing();
  const reread = useRereadPlan();
  const [create] = useMutation(CreateAnnualPlanItemDocument);
  const [edit] = useMutation(EditAnnualPlanItemDocument);
  const amends = state === 'APPROVED';
  const form = useServerForm({
    draftKey: `annual-plan-item.${item?.id ?? planId}`,
    version: item?.version ?? null,
    initial: {
      quarter: String(item?.quarter ?? 1),
      kind: item?.kind ?? 'SEMINAR',
      title: languagesOf(item?.title),
      audience: languagesOf(item?.audience),
      headCount: item?.headCount?.toString() ?? '',
      responsible: item?.responsible ?? '',
      programmeId: item?.programme?.id ?? null,
      ...newAmendment(),
    },
    save: async (values, version, once) => {
      const fields = {
        quarter: Number(values.quarter),
        kind: values.kind,
        title: requiredLocalizedInput(values.title),
        audience: localizedInput(values.audience),
        headCount: wholeInput(values.headCount),
        responsible: values.responsible.trim() || null,
        programmeId: values.programmeId,
        amendment: amends ? amendmentInput(values) : null,
      };
      const empty = amends ? missing(requiredOfAmendment(values)) : null;
      if (empty) return empty;
      if (!item || version === null)
        return (await create({ variables: { input: { ...fields, planId } }, ...once })).data?.result;
      return (await edit({ variables: { input: { ...fields, id: item.id, version } } })).data?.result;
    },
    onSaved: () => {
      onClose();
      reread();
      toast(t`The item is saved.`);
    },
  });
  const labels = {
    quarter: t`Quarter`,
    kind: t`Kind`,
    title: t`Title`,
    audience: t`Audience`,
    headCount: t`To come, persons`,
    responsible: t`Responsible`,
    programmeId: t`Programme`,
    ...useAmendmentLabels(),
  };
  const number = String(item?.number ?? '');
  return (
    <ServerDialog
      form={form}
      title={item ? t`Item ${number}` : t`New item`}
      submitLabel={t`Save`}
      labels={labels}
      onClose={onClose}
    >
      <NativeSelect
        {...form.text('quarter')}
        label={labels.quarter}
        data={QUARTERS.map((label, index) => ({ value: String(index + 1), label }))}
      />
      <NativeSelect
        {...form.text('kind')}
        label={labels.kind}
        data={TRAINING_EVENT_KINDS.map((value) => ({
          value,
          label: i18n._(TRAINING_EVENT_KIND_LABELS[value]),
        }))}
      />
      <LocalizedField
        {...form.value('title')}
        label={labels.title}
        errorOf={(locale) => form.errorAt(`title.${locale}`)}
        required
      />
      <LocalizedField
        {...form.value('audience')}
        label={labels.audience}
        errorOf={(locale) => form.errorAt(`audience.${locale}`)}
      />
      <WholeField {...form.value('headCount')} label={labels.headCount} />
      <TextInput {...form.text('responsible')} label={labels.responsible} />
      <ProgrammePicker {...form.value('programmeId')} label={labels.programmeId} none={t`No programme`} />
      {amends && <AmendmentFields form={form} />}
    </ServerDialog>
  );
}
