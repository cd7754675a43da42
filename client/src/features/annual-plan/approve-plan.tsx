import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { today } from '../../lib/parse-day.ts';
import { DayField } from '../../ui/day-field.tsx';
import { ServerDialog } from '../../ui/form/server-dialog.tsx';
import { useMissing } from '../../ui/form/use-missing.ts';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { toast } from '../../ui/toast.tsx';
import { ApproveAnnualPlanDocument } from './plan-record.generated.ts';
import { useRereadPlan } from './use-reread-plan.ts';

interface Props {
  plan: { id: string; version: number };
  onClose: () => void;
}

const newApproval = (): { approvedOn: string | null; signedBy: string; documentNumber: string } => ({
  approvedOn: today(),
  signedBy: '',
  documentNumber: '',
});

/** By which document a plan was approved; who signed has no account. */
export function ApprovePlan({ plan, onClose }: Props) {
  const { t } = useLingui();
  const missing = useMissing();
  const reread = useRereadPlan();
  const [approve] = useMutation(ApproveAnnualPlanDocument);
  const form = useServerForm({
    draftKey: `annual-plan.approve.${plan.id}`,
    initial: newApproval(),
    version: plan.version,
    save: async ({ approvedOn, signedBy, documentNumber }, version) => {
      const input = { approvedOn: approvedOn ?? '', signedBy, documentNumber, id: plan.id };
      return (
        missing({ approvedOn, signedBy: signedBy.trim(), documentNumber: documentNumber.trim() }) ??
        (await approve({ variables: { input: { ...input, version: version ?? plan.version } } })).data?.result
      );
    },
    onSaved: () => {
      onClose();
      reread();
      toast(t`The plan is approved.`);
    },
  });
  const labels = {
    approvedOn: t`Day on the document`,
    signedBy: t`Who signed`,
    documentNumber: t`Number of the document`,
  };
  return (
    <ServerDialog
      form={form}
      title={t`Record the approval`}
      submitLabel={t`The plan is approved by this document`}
      labels={labels}
      onClose={onClose}
    >
      <p>
        <Trans>From then on it changes by amendments only, and what was approved stays readable.</Trans>
      </p>
      <DayField {...form.value('approvedOn')} label={labels.approvedOn} required />
      <TextInput {...form.text('documentNumber')} label={labels.documentNumber} required />
      <TextInput
        {...form.text('signedBy')}
        label={labels.signedBy}
        description={t`Name and office, as on the document`}
        required
      />
    </ServerDialog>
  );
}
