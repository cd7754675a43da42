import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect } from '@mantine/core';
import { ATTENDANCE_MARKS, type AttendanceMark } from '@bitim/schema/vocabulary/event';
import { ATTENDANCE_MARK_LABELS, REGISTRATION_STATE_LABELS } from '../../lib/labels/session.ts';
import { wholeInput } from '../../lib/whole-input.ts';
import { ServerForm } from '../../ui/form/server-form.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { toast } from '../../ui/toast.tsx';
import { allCame, cell, marksInput, mayBeMarked } from './attendance-marks.ts';
import { HeadCountRow } from './head-count-row.tsx';
import { ParticipantHeading } from './participant-heading.tsx';
import { SessionHeads } from './session-heads.tsx';
import classes from './training-event.module.css';
import { RecordAttendanceDocument } from './training-event-people-actions.generated.ts';
import type { TrainingEventPeople_EventFragment } from './training-event-people.generated.ts';
import { useSessionName } from './use-session-name.ts';

interface Props {
  event: TrainingEventPeople_EventFragment;
  onDone: () => void;
}

/** One mark for each person and session, and a head count for each session beside them. */
export function AttendanceForm({ event, onDone }: Props) {
  const { t, i18n } = useLingui();
  const nameOf = useSessionName();
  const [record] = useMutation(RecordAttendanceDocument);
  const recorded = event.registrations.flatMap(({ id, attendances }) =>
    attendances.map(({ sessionId, mark }) => [cell(id, sessionId), mark] as const),
  );
  const form = useServerForm({
    draftKey: `training-event.attendance.${event.id}`,
    initial: {
      marks: Object.fromEntries<AttendanceMark>(recorded),
      headCounts: Object.fromEntries(
        event.sessions.map(({ id, headCount }) => [id, headCount === null ? '' : String(headCount)]),
      ) as Record<string, string>,
    },
    version: event.version,
    save: async ({ marks, headCounts }, version) => {
      const input = {
        id: event.id,
        version: version ?? event.version,
        marks: marksInput(marks, event.registrations),
        headCounts: Object.entries(headCounts).map(([sessionId, count]) => ({
          sessionId,
          headCount: wholeInput(count),
        })),
      };
      return (await record({ variables: { input } })).data?.result;
    },
    onSaved: () => {
      onDone();
      toast(t`The attendance is recorded.`);
    },
  });
  const { marks, headCounts } = form.values;
  const options = ATTENDANCE_MARKS.map((value) => ({ value, label: i18n._(ATTENDANCE_MARK_LABELS[value]) }));

  return (
    <ServerForm
      form={form}
      submitLabel={t`Save the attendance`}
      onCancel={onDone}
      labels={{ marks: t`Mark`, headCounts: t`Head count` }}
    >
      {event.registrations.length > 0 && (
        <div>
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => form.set('marks', allCame(marks, event.registrations, event.sessions))}
          >
            <Trans>All came to everything</Trans>
          </Button>
        </div>
      )}
      <div className={classes.scroll}>
        <table className={classes.people}>
          <SessionHeads sessions={event.sessions} />
          <tbody>
            {event.registrations.map((registration) => {
              const { id, person, state } = registration;
              const name = person.fullName;
              return (
                <tr key={id}>
                  <ParticipantHeading person={person} />
                  <td>{i18n._(REGISTRATION_STATE_LABELS[state])}</td>
                  {event.sessions.map((session) => {
                    const at = nameOf(session);
                    return (
                      <td key={session.id} data-label={at}>
                        {mayBeMarked(registration) ? (
                          <NativeSelect
                            aria-label={t`${name}: ${at}`}
                            value={marks[cell(id, session.id)] ?? 'NOT_RECORDED'}
                            data={options}
                            onChange={({ target }) =>
                              form.set('marks', {
                                ...marks,
                                [cell(id, session.id)]: target.value as AttendanceMark,
                              })
                            }
                          />
                        ) : (
                          '–'
                        )}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
            <HeadCountRow
              sessions={event.sessions}
              counts={headCounts}
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
