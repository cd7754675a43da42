import { useApolloClient } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Action } from '@bitim/schema/vocabulary/access';
import { DeleteDialog } from '../../ui/form/delete-dialog.tsx';
import { isRefusal } from '../../ui/form/outcome.ts';
import { toast } from '../../ui/toast.tsx';
import { ActionBar } from '../action-bar.tsx';
import { CancelEvent } from './cancel-event.tsx';
import type { EventMutations, VersionedInput } from './event-mutations.ts';
import { PostponeEvent } from './postpone-event.tsx';

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
  onEdit: () => void;
  onDeleted: () => void;
}

/** What may be done with an event now. What needs no more than a click is done at once. */
export function EventActions({ name, event, mutations, onEdit, onDeleted }: Props) {
  const { t } = useLingui();
  const client = useApolloClient();
  const [asking, setAsking] = useState<'POSTPONE' | 'CANCEL' | 'DELETE'>();

  async function step(
    kind: 'schedule' | 'hold' | 'verify' | 'reopen',
    version: number,
    done: string,
    undoable = false,
  ) {
    const result = await mutations[kind]({ id: event.id, version });
    if (!result) return;
    if (isRefusal(result)) {
      toast(result.message);
      // Most often somebody else was faster: show what is so now.
      await client.reFetchObservableQueries().catch(() => undefined);
      return;
    }
    toast(done, undoable ? () => takeBack(result.version) : undefined);
  }

  const takeBack = (version: number) =>
    void step('reopen', version, t`Taken back: the event is planned again.`);
  const doing: Record<(typeof OFFERED)[number], () => unknown> = {
    EDIT: onEdit,
    SCHEDULE: () => step('schedule', event.version, t`The event is on the schedule.`),
    HOLD: () => step('hold', event.version, t`The event was held and counts.`, true),
    VERIFY: () => step('verify', event.version, t`The event is verified.`),
    REOPEN: () => step('reopen', event.version, t`The event is planned again.`),
    POSTPONE: () => setAsking('POSTPONE'),
    CANCEL: () => setAsking('CANCEL'),
    DELETE: () => setAsking('DELETE'),
  };
  const dialog = { name, event, mutations, onClose: () => setAsking(undefined), onTakeBack: takeBack };

  return (
    <>
      <ActionBar allowed={event.allowedActions} offered={OFFERED} onAction={(action) => doing[action]()} />
      {asking === 'POSTPONE' && <PostponeEvent {...dialog} />}
      {asking === 'CANCEL' && <CancelEvent {...dialog} />}
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
