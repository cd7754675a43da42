import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect } from '@mantine/core';
import { ATTENDANCE_MARKS, type AttendanceMark } from '@bitim/schema/vocabulary/event';
import { ATTENDANCE_MARK_LABELS, REGISTRATION_STATE_LABELS } from '../../lib/labels/event.ts';
import { wholeInput } from '../../lib/whole-input.ts';
import { ServerForm } from '../../ui/form/server-form.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { toast } from '../../ui/toast.tsx';
import { WholeField } from '../../ui/whole-field.tsx';
import { SessionHeads } from './session-heads.tsx';
import classes from './training-event.module.css';
import { RecordAttendanceDocument } from './training-event-people-actions.generated.ts';
import type { TrainingEventPeople_EventFragment } from './training-event-people.generated.ts';

interface Props {
  event: TrainingEventPeople_EventFragment;
  onDone: () => void;
}

const cell = (registrationId: string, sessionId: string) => `${registrationId} ${sessionId}`;

/** One mark for each person and session, and a head count for each session beside them. */
export function AttendanceForm({ event, onDone }: Props) {
  const { t, i18n } = useLingui();
  const [record] = useMutation(RecordAttendanceDocument);
  const recorded = event.registrations.flatMap(({ id, attendances }) =>
    attendances.map(({ sessionId, mark }) => [cell(id, sessionId), mark] as const),
  );
  const form = useServerForm({
    draftKey: `training-event.attendance.${event.id}`,
    initial: {
      marks: Object.fromEntries(recorded) as Record<string, AttendanceMark>,
      headCounts: Object.fromEntries(
        event.sessions.map(({ id, headCount }) => [id, headCount === null ? '' : String(headCount)]),
      ) as Record<string, string>,
    },
    version: event.version,
    save: async ({ marks, headCounts }, version) => {
      const input = {
        id: event.id,
        version: version ?? event.version,
        marks: Object.entries(marks).map(([key, mark]) => ({
          registrationId: key.split(' ')[0] ?? '',
          sessionId: key.split(' ')[1] ?? '',
          mark,
        })),
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
  const everybody = () => {
    const present = event.registrations.flatMap(({ id }) =>
      event.sessions.map((session) => [cell(id, session.id), 'FULL'] as const),
    );
    form.set('marks', Object.fromEntries(present));
  };

  return (
    <ServerForm
      form={form}
      submitLabel={t`Save the attendance`}
      onCancel={onDone}
      labels={{ marks: t`Mark`, headCounts: t`Head count` }}
    >
      {event.registrations.length > 0 && (
        <div>
          <Button variant="subtle" size="compact-sm" onClick={everybody}>
            <Trans>All came to everything</Trans>
          </Button>
        </div>
      )}
      <div className={classes.scroll}>
        <table className={classes.people}>
          <SessionHeads sessions={event.sessions} />
          <tbody>
            {event.registrations.map(({ id, person, state }) => (
              <tr key={id}>
                <th scope="row">
                  {person.fullName}
                  <small>{person.court?.name.text}</small>
                </th>
                <td>{i18n._(REGISTRATION_STATE_LABELS[state])}</td>
                {event.sessions.map((session) => (
                  <td key={session.id}>
                    <NativeSelect
                      aria-label={`${person.fullName}, ${session.startsAt}`}
                      value={marks[cell(id, session.id)] ?? 'NOT_RECORDED'}
                      data={ATTENDANCE_MARKS.map((value) => ({
                        value,
                        label: i18n._(ATTENDANCE_MARK_LABELS[value]),
                      }))}
                      onChange={({ target }) =>
                        form.set('marks', {
                          ...marks,
                          [cell(id, session.id)]: target.value as AttendanceMark,
                        })
                      }
                    />
                  </td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">
                <Trans>Head count, persons</Trans>
                <small>
                  <Trans>Of all who were there, named or not</Trans>
                </small>
              </th>
              <td>–</td>
              {event.sessions.map(({ id, startsAt }, index) => (
                <td key={id}>
                  <WholeField
                    id={form.idOf(`headCounts.${index}.headCount`)}
                    aria-label={`${t`Head count`}, ${startsAt}`}
                    value={headCounts[id] ?? ''}
                    error={form.errorAt(`headCounts.${index}.headCount`)}
                    onChange={(typed) => form.set('headCounts', { ...headCounts, [id]: typed })}
                  />
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </ServerForm>
  );
}
