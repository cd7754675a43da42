import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { PlanState } from '@bitim/schema/vocabulary/plan';
import { PlainButton } from '../../ui/plain-button.tsx';
import { DeleteDialog } from '../../ui/form/delete-dialog.tsx';
import { ItemDialog } from './item-dialog.tsx';
import classes from './plan.module.css';
import type { ItemRow } from './item-row.ts';
import { DeleteAnnualPlanItemDocument } from './plan-record.generated.ts';
import { useRereadPlan } from './use-reread-plan.ts';
import { WithdrawItem } from './withdraw-item.tsx';

interface Props {
  planId: string;
  state: PlanState;
  item: ItemRow;
}

/** What may be done with one item; in a draft freely, later by an amendment. */
export function ItemActions({ planId, state, item }: Props) {
  const { t } = useLingui();
  const [asking, setAsking] = useState<'EDIT' | 'REMOVE'>();
  const [remove] = useMutation(DeleteAnnualPlanItemDocument);
  const reread = useRereadPlan();
  const close = () => setAsking(undefined);
  const number = String(item.number);
  return (
    <span className={`${classes.actions} no-print`}>
      {state === 'APPROVED' && (
        <Link to="/training/new" search={{ plan: planId, item: item.id }}>
          <Trans>New event</Trans>
        </Link>
      )}
      <PlainButton look="subtle" onClick={() => setAsking('EDIT')}>
        {state === 'DRAFT' ? <Trans>Edit</Trans> : <Trans>Amend</Trans>}
      </PlainButton>
      <PlainButton look="subtle" onClick={() => setAsking('REMOVE')}>
        {state === 'DRAFT' ? <Trans>Delete</Trans> : <Trans>Withdraw</Trans>}
      </PlainButton>
      {asking === 'EDIT' && <ItemDialog planId={planId} state={state} item={item} onClose={close} />}
      {asking === 'REMOVE' && state === 'APPROVED' && <WithdrawItem item={item} onClose={close} />}
      {asking === 'REMOVE' && state === 'DRAFT' && (
        <DeleteDialog
          name="annual-plan-item"
          record={item}
          title={t`Delete item ${number}?`}
          done={t`The item was deleted.`}
          remove={async (input) => (await remove({ variables: { input } })).data?.result}
          onClose={close}
          onDeleted={() => (close(), reread())}
        />
      )}
    </span>
  );
}
