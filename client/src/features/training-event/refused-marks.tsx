import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { ATTENDANCE_MARK_LABELS } from '../../lib/labels/session.ts';
import { PlainButton } from '../../ui/plain-button.tsx';
import classes from './attendance-grid.module.css';
import type { TrainingEventPeople_EventFragment } from './training-event-people.generated.ts';
import type { Refused } from './use-marking.ts';
import { useSessionName } from './use-session-name.ts';
import type { AttendanceMark } from '@bitim/schema/vocabulary/event';

interface Props {
  event: TrainingEventPeople_EventFragment;
  refused: Refused;
  markAt: (key: string) => AttendanceMark;
  onDismiss: () => void;
}

/** Whose marks were not taken, and what stands there now: until it was read, for the grid goes on at once. */
export function RefusedMarks({ event, refused, markAt, onDismiss }: Props) {
  const { i18n } = useLingui();
  const nameOf = useSessionName();
  return (
    <div role="alert" className={classes.refused}>
      <p>{refused.message}</p>
      <ul>
        {refused.cells.map((key) => {
          const [registrationId, sessionId] = key.split(' ');
          const registration = event.registrations.find(({ id }) => id === registrationId);
          const session = event.sessions.find(({ id }) => id === sessionId);
          return (
            <li key={key}>
              {registration?.person.fullName}
              {session && `, ${nameOf(session)}`}: {i18n._(ATTENDANCE_MARK_LABELS[markAt(key)])}
            </li>
          );
        })}
      </ul>
      <PlainButton onClick={onDismiss}>
        <Trans>I have read it</Trans>
      </PlainButton>
    </div>
  );
}
