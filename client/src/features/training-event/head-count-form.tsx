import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { wholeInput } from '../../lib/whole-input.ts';
import { ServerForm } from '../../ui/form/server-form.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { toast } from '../../ui/toast.tsx';
import { HeadCountRow } from './head-count-row.tsx';
import { SessionHeads } from './session-heads.tsx';
import classes from './training-event.module.css';
import { RecordAttendanceDocument } from './training-event-people-actions.generated.ts';
import type { TrainingEventPeople_EventFragment } from './training-event-people.generated.ts';

interface Props {
  event: TrainingEventPeople_EventFragment;
  onDone: () => void;
}

/** How many heads were counted at each session, beside the names. */
export function HeadCountForm({ event, onDone }: Props) {
  const { t } = useLingui();
  const [record] = useMutation(RecordAttendanceDocument);
  const form = useServerForm({
    draftKey: `training-event.head-counts.${event.id}`,
    initial: {
      headCounts: Object.fromEntries(
        event.sessions.map(({ id, headCount }) => [id, headCount === null ? '' : String(headCount)]),
      ) as Record<string, string>,
    },
    version: event.version,
    save: async ({ headCounts }, version) => {
      const input = {
        id: event.id,
        version: version ?? event.version,
        marks: [],
        headCounts: Object.entries(headCounts).map(([sessionId, count]) => ({
          sessionId,
          headCount: wholeInput(count),
        })),
      };
      return (await record({ variables: { input } })).data?.result;
    },
    onSaved: () => {
      onDone();
      toast(t`The head counts are recorded.`);
    },
  });
  return (
    <ServerForm
      form={form}
      submitLabel={t`Save the head counts`}
      onCancel={onDone}
      labels={{ headCounts: t`Head count` }}
    >
      <div className={classes.scroll}>
        <table className={classes.people}>
          <SessionHeads sessions={event.sessions} />
          <tbody>
            <HeadCountRow
              sessions={event.sessions}
              counts={form.values.headCounts}
              onChange={(counts) => form.set('headCounts', counts)}
              idOf={form.idOf}
              errorAt={form.errorAt}
            />
          </tbody>
        </table>
      </div>
    </ServerForm>
  );
}
