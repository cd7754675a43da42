import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { ServerDialog } from '../../ui/form/server-dialog.tsx';
import { useMissing } from '../../ui/form/use-missing.ts';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { toast } from '../../ui/toast.tsx';
import {
  AmendmentFields,
  amendmentInput,
  newAmendment,
  requiredOfAmendment,
  useAmendmentLabels,
} from './amendment-fields.tsx';
import type { ItemRow } from './item-row.ts';
import { WithdrawAnnualPlanItemDocument } from './plan-record.generated.ts';
import { useRereadPlan } from './use-reread-plan.ts';

export function WithdrawItem({ item, onClose }: { item: ItemRow; onClose: () => void }) {
  const { t } = useLingui();
  const missing = useMissing();
  const reread = useRereadPlan();
  const [withdraw] = useMutation(WithdrawAnnualPlanItemDocument);
  const number = String(item.number);
  const form = useServerForm({
    draftKey: `annual-plan-item.withdraw.${item.id}`,
    initial: newAmendment(),
    version: item.version,
    save: async (values, version) => {
      const input = { id: item.id, version: version ?? item.version, amendment: amendmentInput(values) };
      return missing(requiredOfAmendment(values)) ?? (await withdraw({ variables: { input } })).data?.result;
    },
    onSaved: () => {
      onClose();
      reread();
      toast(t`The item was withdrawn from the plan.`);
    },
  });
  return (
    <ServerDialog
      form={form}
      title={t`Withdraw item ${number}`}
      submitLabel={t`Withdraw`}
      grave
      labels={useAmendmentLabels()}
      onClose={onClose}
    >
      <p>
        <Trans>It stays readable in the plan, and no longer counts among its items.</Trans>
      </p>
      <AmendmentFields form={form} />
    </ServerDialog>
  );
}
