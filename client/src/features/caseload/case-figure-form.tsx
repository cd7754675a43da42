import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import {
  CASE_PROCEDURES,
  DISPUTE_CATEGORIES,
  INSTANCE_AT,
  INSTANCES,
} from '@bitim/schema/vocabulary/caseload';
import { useShownValues } from '../../kernel/use-shown-values.tsx';
import { CourtPicker } from '../../kernel/court-picker.tsx';
import { useCourtLevel } from '../../kernel/use-court-choices.ts';
import {
  CASE_PROCEDURE_LABELS,
  DISPUTE_CATEGORY_LABELS,
  INSTANCE_LABELS,
} from '../../lib/labels/caseload.ts';
import { requiredWholeInput } from '../../lib/whole-input.ts';
import { ServerForm } from '../../ui/form/server-form.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { MonthField } from '../../ui/month-field.tsx';
import { WholeField } from '../../ui/whole-field.tsx';
import {
  EditCaseFigureDocument,
  RecordCaseFigureDocument,
  type CaseFigureRecordFragment,
} from './case-figure-record.generated.ts';
import type { CaseFigureValues } from './case-figure-values.ts';

interface Props {
  /** The record that is edited; null for a new one. */
  edited: { id: string; version: number } | null;
  start: CaseFigureValues;
  submitLabel: string;
  onCancel: () => void;
  onSaved: (saved: CaseFigureRecordFragment, values: CaseFigureValues) => void;
  onReload?: () => void;
}

export function CaseFigureForm({ edited, start, submitLabel, onCancel, onSaved, onReload }: Props) {
  const { t, i18n } = useLingui();
  const [record] = useMutation(RecordCaseFigureDocument);
  const [edit] = useMutation(EditCaseFigureDocument);
  const form = useServerForm({
    draftKey: `case-figure.${edited?.id ?? 'new'}`,
    version: edited?.version ?? null,
    initial: start,
    save: async ({ court, considered, instance, ...fields }, version, once) => {
      const input = {
        ...fields,
        courtId: court?.id ?? '',
        instance: fitting ?? instance,
        considered: requiredWholeInput(considered),
      };
      if (!edited || version === null) return (await record({ variables: { input }, ...once })).data?.result;
      return (await edit({ variables: { input: { ...input, id: edited.id, version } } })).data?.result;
    },
    onSaved: (saved) => onSaved(saved, form.values),
  });
  const level = useCourtLevel(form.values.court?.id);
  /** A court considers at one instance; which, its level says. */
  const fitting = level && INSTANCE_AT[level];
  const labels = {
    courtId: t`Court`,
    month: t`Month`,
    instance: t`Instance`,
    category: t`Category of dispute`,
    procedure: t`Procedure`,
    considered: t`Considered, cases`,
  };
  return (
    <ServerForm
      form={form}
      submitLabel={submitLabel}
      onCancel={onCancel}
      labels={labels}
      shown={useShownValues({
        instance: INSTANCE_LABELS,
        category: DISPUTE_CATEGORY_LABELS,
        procedure: CASE_PROCEDURE_LABELS,
      })}
      {...(onReload ? { onReload: () => (form.discard(), onReload()) } : {})}
    >
      <CourtPicker
        {...form.value('court')}
        id={form.idOf('courtId')}
        error={form.errorAt('courtId')}
        label={labels.courtId}
        mine
        required
      />
      <MonthField {...form.value('month')} label={labels.month} />
      <NativeSelect
        {...form.text('instance')}
        value={fitting ?? form.values.instance}
        label={labels.instance}
        data={(fitting ? [fitting] : INSTANCES).map((value) => ({
          value,
          label: i18n._(INSTANCE_LABELS[value]),
        }))}
      />
      <NativeSelect
        {...form.text('procedure')}
        label={labels.procedure}
        data={CASE_PROCEDURES.map((value) => ({ value, label: i18n._(CASE_PROCEDURE_LABELS[value]) }))}
      />
      <NativeSelect
        {...form.text('category')}
        label={labels.category}
        data={DISPUTE_CATEGORIES.map((value) => ({ value, label: i18n._(DISPUTE_CATEGORY_LABELS[value]) }))}
      />
      <WholeField
        {...form.value('considered')}
        label={labels.considered}
        description={t`Zero is a report too; no record means silence`}
        required
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- figures are typed one after another; the number is all that is new
        autoFocus
      />
    </ServerForm>
  );
}
