import { Trans, useLingui } from '@lingui/react/macro';
import { CloseButton } from '@mantine/core';
import { ATTENDANCE_MARK_LABELS, REGISTRATION_STATE_LABELS } from '../../lib/labels/session.ts';
import { ParticipantHeading } from './participant-heading.tsx';
import { SessionHeads } from './session-heads.tsx';
import { TakeOffDialog } from './take-off-dialog.tsx';
import classes from './training-event.module.css';
import type { TrainingEventPeople_EventFragment } from './training-event-people.generated.ts';
import { useSessionName } from './use-session-name.ts';
import { useTakeOff } from './use-take-off.ts';

/** The names with their marks, to read. */
export function AttendanceTable({ event }: { event: TrainingEventPeople_EventFragment }) {
  const { t, i18n } = useLingui();
  const nameOf = useSessionName();
  const { busy, asked, takeOff, dialog, onClose } = useTakeOff(event);
  if (event.registrations.length === 0) {
    return (
      <>
        <p>
          <Trans>Nobody is registered by name.</Trans>
        </p>
        {dialog}
      </>
    );
  }

  const mayTakeOff = event.allowedActions.includes('REGISTER');
  const takeOffLabel = (name: string) => t`Take ${name} off the list`;
  return (
    <div className={classes.scroll} role="region" aria-label={t`Participants`} tabIndex={0}>
      <table className={classes.people}>
        <SessionHeads sessions={event.sessions}>
          {mayTakeOff && <th scope="col" className="no-print">{t`Take off the list`}</th>}
        </SessionHeads>
        <tbody>
          {event.registrations.map((registration) => (
            <tr key={registration.id}>
              <ParticipantHeading person={registration.person} />
              <td>
                {i18n._(REGISTRATION_STATE_LABELS[registration.state])}
                {registration.waitingPlace !== null && ` · ${registration.waitingPlace}`}
              </td>
              {event.sessions.map((session) => {
                const { mark } = registration.attendances.find(
                  ({ sessionId }) => sessionId === session.id,
                ) ?? { mark: 'NOT_RECORDED' as const };
                return (
                  <td key={session.id} data-label={nameOf(session)}>
                    {i18n._(ATTENDANCE_MARK_LABELS[mark])}
                  </td>
                );
              })}
              {mayTakeOff && (
                <td className="no-print">
                  <CloseButton
                    size="sm"
                    aria-label={takeOffLabel(registration.person.fullName)}
                    disabled={busy}
                    onClick={() => takeOff(registration)}
                  />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {asked && <TakeOffDialog event={event} registration={asked} onClose={onClose} />}
      {dialog}
    </div>
  );
}
