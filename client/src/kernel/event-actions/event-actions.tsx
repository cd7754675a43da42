import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import type { Action } from '@bitim/schema/vocabulary/access';
import { DeleteDialog } from '../../ui/form/delete-dialog.tsx';
import { toast } from '../../ui/toast.tsx';
import { useStep } from '../../ui/use-step.ts';
import { ActionBar } from '../action-bar.tsx';
import { CancelEvent, type EventDialogProps } from './cancel-event.tsx';
import type { EventMutations, Standing, VersionedInput } from './event-mutations.ts';
import { PostponeEvent } from './postpone-event.tsx';
import { TAKEN_BACK } from './taken-back.ts';

const OFFERED = [
  'HOLD',
  'SCHEDULE',
  'VERIFY',
  'EDIT',
  'POSTPONE',
  'REOPEN',
  'CANCEL',
  'DELETE',
] as const satisfies readonly Action[];

interface Props {
  /** Type of the record, for drafts. */
  name: string;
  event: VersionedInput & { allowedActions: readonly Action[] };
  mutations: EventMutations;
  /** In which it is called off, where that asks for more than a reason. */
  cancelDialog?: ((props: EventDialogProps) => ReactNode) | undefined;
  onEdit: () => void;
  onDeleted: () => void;
}

/** What may be done with an event now. What needs no more than a click is done at once. */
export function EventActions({ name, event, mutations, cancelDialog, onEdit, onDeleted }: Props) {
  const { t, i18n } = useLingui();
  const { busy, step } = useStep();
  const [asking, setAsking] = useState<'POSTPONE' | 'CANCEL' | 'DELETE'>();

  const { id, version } = event;
  // a postponed event goes back on the schedule; that it was postponed is taken back where that was said
  const postponed = event.allowedActions.includes('SCHEDULE');

  const takeBack = (last: VersionedInput) =>
    void step(
      () => mutations.reopen({ id, version: last.version }),
      ({ state }) => toast(i18n._(TAKEN_BACK[state])),
    );
  const undoably = (sentence: string) => (done: Standing) => toast(sentence, () => takeBack(done));
  const doing: Record<(typeof OFFERED)[number], () => unknown> = {
    EDIT: onEdit,
    SCHEDULE: () =>
      step(
        () => mutations.schedule({ id, version }),
        () => toast(t`The event is on the schedule.`),
      ),
    HOLD: () => step(() => mutations.hold({ id, version }), undoably(t`The event was held and counts.`)),
    VERIFY: () => step(() => mutations.verify({ id, version }), undoably(t`The event is verified.`)),
    REOPEN: () => takeBack(event),
    POSTPONE: () => setAsking('POSTPONE'),
    CANCEL: () => setAsking('CANCEL'),
    DELETE: () => setAsking('DELETE'),
  };
  const dialog = { name, event, mutations, onClose: () => setAsking(undefined), onTakeBack: takeBack };

  return (
    <>
      <ActionBar
        allowed={event.allowedActions}
        offered={OFFERED.filter((action) => action !== 'REOPEN' || !postponed)}
        busy={busy}
        onAction={(action) => doing[action]()}
      />
      {asking === 'POSTPONE' && <PostponeEvent {...dialog} />}
      {asking === 'CANCEL' && (cancelDialog ? cancelDialog(dialog) : <CancelEvent {...dialog} />)}
      {asking === 'DELETE' && (
        <DeleteDialog
          name={name}
          record={event}
          title={t`Delete the event?`}
          done={t`The event was deleted.`}
          remove={mutations.remove}
          onClose={dialog.onClose}
          onDeleted={onDeleted}
        >
          <p>
            <Trans>
              An event that did not take place is better called off: then the report can say why it does not
              count. Deleting is for mistakes.
            </Trans>
          </p>
        </DeleteDialog>
      )}
    </>
  );
}
