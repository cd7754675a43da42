import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Action } from '@bitim/schema/vocabulary/access';
import type { PlanState } from '@bitim/schema/vocabulary/plan';
import { ActionBar } from '../../kernel/action-bar.tsx';
import { DeleteDialog } from '../../ui/form/delete-dialog.tsx';
import { PlainButton } from '../../ui/plain-button.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { ApprovePlan } from './approve-plan.tsx';
import { ItemDialog } from './item-dialog.tsx';
import { DeleteAnnualPlanDocument } from './plan-record.generated.ts';

interface Props {
  plan: { id: string; version: number; state: PlanState; allowedActions: readonly Action[] };
  onDeleted: () => void;
}

export function PlanActions({ plan, onDeleted }: Props) {
  const { t } = useLingui();
  const [asking, setAsking] = useState<'ITEM' | 'APPROVE' | 'DELETE'>();
  const [remove] = useMutation(DeleteAnnualPlanDocument);
  const close = () => setAsking(undefined);
  const writes = plan.allowedActions.includes('EDIT') || plan.allowedActions.includes('AMEND');
  return (
    <>
      {writes && (
        <PlainButton look="filled" onClick={() => setAsking('ITEM')}>
          <Trans>Add an item</Trans>
        </PlainButton>
      )}
      <ActionBar
        allowed={plan.allowedActions}
        offered={['APPROVE', 'DELETE']}
        onAction={(action) => setAsking(action)}
      />
      <PrintButton />
      {asking === 'ITEM' && <ItemDialog planId={plan.id} state={plan.state} item={null} onClose={close} />}
      {asking === 'APPROVE' && <ApprovePlan plan={plan} onClose={close} />}
      {asking === 'DELETE' && (
        <DeleteDialog
          name="annual-plan"
          record={plan}
          title={t`Delete this plan?`}
          done={t`The plan was deleted.`}
          remove={async (input) => (await remove({ variables: { input } })).data?.result}
          onClose={close}
          onDeleted={onDeleted}
        >
          <p>
            <Trans>Its items are deleted with it.</Trans>
          </p>
        </DeleteDialog>
      )}
    </>
  );
}
