import { Trans, useLingui } from '@lingui/react/macro';
import { CloseButton } from '@mantine/core';
import { useState } from 'react';
import { ATTENDANCE_MARK_LABELS, REGISTRATION_STATE_LABELS } from '../../lib/labels/session.ts';
import { EventMarkDialog } from './event-mark-dialog.tsx';
import { EventMark } from './event-mark.tsx';
import { MarkOrigin } from './mark-origin.tsx';
import { ParticipantHeading } from './participant-heading.tsx';
import { SessionHeads } from './session-heads.tsx';
import { TakeOffDialog } from './take-off-dialog.tsx';
import classes from './training-event.module.css';
import type { TrainingEventPeople_EventFragment } from './training-event-people.generated.ts';
import { useSessionName } from './use-session-name.ts';
import { type ListedPerson, useTakeOff } from './use-take-off.ts';

/** The names with their marks, to read. */
export function AttendanceTable({ event }: { event: TrainingEventPeople_EventFragment }) {
  const { t, i18n } = useLingui();
  const nameOf = useSessionName();
  const { busy, asked, takeOff, dialog, onClose } = useTakeOff(event);
  const [marking, setMarking] = useState<ListedPerson>();
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

  const mayMark = event.allowedActions.includes('RECORD_ATTENDANCE');
  const mayTakeOff = event.allowedActions.includes('REGISTER');
  const takeOffLabel = (name: string) => t`Take ${name} off the list`;
  return (
    <div className={classes.scroll} role="region" aria-label={t`Participants`} tabIndex={0}>
      <table className={classes.people}>
        <SessionHeads sessions={event.sessions}>
          {event.sessions.length > 0 && <th scope="col">{t`The event`}</th>}
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
                const made = registration.attendances.find(({ sessionId }) => sessionId === session.id);
                return (
                  <td key={session.id} data-label={nameOf(session)}>
                    <div>
                      {i18n._(ATTENDANCE_MARK_LABELS[made?.mark ?? 'NOT_RECORDED'])}
                      {made && <MarkOrigin made={made} />}
                    </div>
                  </td>
                );
              })}
              {event.sessions.length > 0 && (
                <td data-label={t`The event`}>
                  <EventMark registration={registration} onChange={mayMark ? setMarking : undefined} />
                </td>
              )}
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
      {marking && (
        <EventMarkDialog eventId={event.id} registration={marking} onClose={() => setMarking(undefined)} />
      )}
      {asked && <TakeOffDialog event={event} registration={asked} onClose={onClose} />}
      {dialog}
    </div>
  );
}
