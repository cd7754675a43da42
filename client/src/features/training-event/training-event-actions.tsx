import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Action } from '@bitim/schema/vocabulary/access';
import { ActionBar } from '../../kernel/action-bar.tsx';
import { isRefusal } from '../../ui/form/outcome.ts';
import { toast } from '../../ui/toast.tsx';
import { CancelTrainingEvent } from './cancel-training-event.tsx';
import { DeleteTrainingEvent } from './delete-training-event.tsx';
import { PostponeTrainingEvent } from './postpone-training-event.tsx';
import {
  HoldTrainingEventDocument,
  ReopenTrainingEventDocument,
  ScheduleTrainingEventDocument,
  VerifyTrainingEventDocument,
} from './training-event-actions.generated.ts';

const OFFERED = ['HOLD', 'SCHEDULE', 'VERIFY', 'EDIT', 'POSTPONE', 'REOPEN', 'CANCEL', 'DELETE'] as const satisfies readonly Action[];
type Offered = (typeof OFFERED)[number];

interface Props {
  event: { id: string; version: number; allowedActions: readonly Action[] };
  onEdit: () => void;
  onDeleted: () => void;
}

/** What may be done with the event now. What needs no more than a click is done at once. */
export function TrainingEventActions({ event, onEdit, onDeleted }: Props) {
  const { t } = useLingui();
  const [asking, setAsking] = useState<'POSTPONE' | 'CANCEL' | 'DELETE'>();
  const [schedule] = useMutation(ScheduleTrainingEventDocument);
  const [hold] = useMutation(HoldTrainingEventDocument);
  const [verify] = useMutation(VerifyTrainingEventDocument);
  const [reopen] = useMutation(ReopenTrainingEventDocument);

  async function step(send: typeof hold | typeof schedule, version: number, done: string, undoable = false) {
    const result = (await send({ variables: { input: { id: event.id, version } } })).data?.result;
    if (!result) return;
    if (isRefusal(result)) return toast(result.message);
    toast(done, undoable ? () => void step(reopen, result.version, t`Taken back: the event is planned again.`) : undefined);
  }

  const doing: Record<Offered, () => unknown> = {
    EDIT: onEdit,
    SCHEDULE: () => step(schedule, event.version, t`The event is on the schedule.`),
    HOLD: () => step(hold, event.version, t`The event was held and counts.`, true),
    VERIFY: () => step(verify, event.version, t`The event is verified.`),
    REOPEN: () => step(reopen, event.version, t`The event is planned again.`),
    POSTPONE: () => setAsking('POSTPONE'),
    CANCEL: () => setAsking('CANCEL'),
    DELETE: () => setAsking('DELETE'),
  };
  const dialog = { event, onClose: () => setAsking(undefined), onReopen: (version: number) => void step(reopen, version, t`Taken back: the event is planned again.`) };

  return (
    <>
      <ActionBar allowed={event.allowedActions} offered={OFFERED} onAction={(action) => doing[action]()} />
      {asking === 'POSTPONE' && <PostponeTrainingEvent {...dialog} />}
      {asking === 'CANCEL' && <CancelTrainingEvent {...dialog} />}
      {asking === 'DELETE' && <DeleteTrainingEvent event={event} onClose={dialog.onClose} onDeleted={onDeleted} />}
    </>
  );
}
