import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { CloseButton } from '@mantine/core';
import { ATTENDANCE_MARK_LABELS, REGISTRATION_STATE_LABELS } from '../../lib/labels/event.ts';
import { isRefusal } from '../../ui/form/outcome.ts';
import { toast } from '../../ui/toast.tsx';
import { SessionHeads } from './session-heads.tsx';
import classes from './training-event.module.css';
import { RemoveRegistrationDocument } from './training-event-people-actions.generated.ts';
import type { TrainingEventPeople_EventFragment } from './training-event-people.generated.ts';

/** The names with their marks, to read. */
export function AttendanceTable({ event }: { event: TrainingEventPeople_EventFragment }) {
  const { t, i18n } = useLingui();
  const [remove] = useMutation(RemoveRegistrationDocument);
  if (event.registrations.length === 0) {
    return (
      <p>
        <Trans>Nobody is registered by name.</Trans>
      </p>
    );
  }

  const mayTakeOff = event.allowedActions.includes('REGISTER');
  const takeOffLabel = (name: string) => t`Take ${name} off the list`;

  async function takeOff(registrationId: string) {
    const input = { id: event.id, version: event.version, registrationId };
    const result = (await remove({ variables: { input } })).data?.result;
    if (result && isRefusal(result)) toast(result.message);
  }

  return (
    <div className={classes.scroll} role="region" aria-label={t`Participants`} tabIndex={0}>
      <table className={classes.people}>
        <SessionHeads sessions={event.sessions}>
          {mayTakeOff && <th scope="col" className="no-print">{t`Take off the list`}</th>}
        </SessionHeads>
        <tbody>
          {event.registrations.map(({ id, person, state, attendances }) => (
            <tr key={id}>
              <th scope="row">
                {person.fullName}
                <small>{person.court?.name.text}</small>
              </th>
              <td>{i18n._(REGISTRATION_STATE_LABELS[state])}</td>
              {event.sessions.map((session) => {
                const mark =
                  attendances.find(({ sessionId }) => sessionId === session.id)?.mark ?? 'NOT_RECORDED';
                return <td key={session.id}>{i18n._(ATTENDANCE_MARK_LABELS[mark])}</td>;
              })}
              {mayTakeOff && (
                <td className="no-print">
                  <CloseButton
                    size="sm"
                    aria-label={takeOffLabel(person.fullName)}
                    onClick={() => void takeOff(id)}
                  />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
