import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useShownValues } from '../../kernel/use-shown-values.tsx';
import { CourtPicker } from '../../kernel/court-picker.tsx';
import { useViewer } from '../../lib/viewer.ts';
import { requiredWholeInput } from '../../lib/whole-input.ts';
import { ServerForm } from '../../ui/form/server-form.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { MonthField } from '../../ui/month-field.tsx';
import { toast } from '../../ui/toast.tsx';
import { WholeField } from '../../ui/whole-field.tsx';
import { monthBefore } from './case-figure-values.ts';
import {
  EditCaseTotalDocument,
  RecordCaseTotalDocument,
  type CaseTotalRecordFragment,
} from './case-total-record.generated.ts';

interface Props {
  /** Null for a new one. */
  caseTotal: CaseTotalRecordFragment | null;
  onCancel: () => void;
  onSaved: (id: string) => void;
  onReload?: () => void;
}

export function CaseTotalForm({ caseTotal, onCancel, onSaved, onReload }: Props) {
  const { t } = useLingui();
  const { homeCourt } = useViewer();
  const [record] = useMutation(RecordCaseTotalDocument);
  const [edit] = useMutation(EditCaseTotalDocument);
  const court = caseTotal?.court ?? homeCourt;
  const form = useServerForm({
    draftKey: `case-total.${caseTotal?.id ?? 'new'}`,
    version: caseTotal?.version ?? null,
    initial: {
      court: court ? { id: court.id, name: court.name.text } : null,
      month: caseTotal?.month ?? monthBefore(),
      considered: caseTotal ? String(caseTotal.considered) : '',
    },
    save: async ({ court: chosen, month, considered }, version, once) => {
      const input = { courtId: chosen?.id ?? '', month, considered: requiredWholeInput(considered) };
      if (!caseTotal || version === null)
        return (await record({ variables: { input }, ...once })).data?.result;
      return (await edit({ variables: { input: { ...input, id: caseTotal.id, version } } })).data?.result;
    },
    onSaved: ({ id }) => {
      onSaved(id);
      toast(t`The figure is saved.`);
    },
  });
  const labels = { courtId: t`Court`, month: t`Month`, considered: t`All civil cases considered` };
  return (
    <ServerForm
      form={form}
      submitLabel={t`Save`}
      onCancel={onCancel}
      labels={labels}
      shown={useShownValues({})}
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
      <WholeField
        {...form.value('considered')}
        label={labels.considered}
        description={t`With mediation and without, as EAIAS has it`}
        required
      />
    </ServerForm>
  );
}
