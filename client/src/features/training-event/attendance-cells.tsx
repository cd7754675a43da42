import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { Ref } from 'react';
import type { AttendanceMark } from '@bitim/schema/vocabulary/event';
import { ATTENDANCE_MARK_LABELS } from '../../lib/labels/session.ts';
import classes from './attendance-grid.module.css';
import { cell, mayBeMarked } from './attendance-marks.ts';
import { MarkSign } from './mark-sign.tsx';
import { ParticipantHeading } from './participant-heading.tsx';
import type { TrainingEventPeople_EventFragment } from './training-event-people.generated.ts';
import { useSessionName } from './use-session-name.ts';

interface Props {
  ref: Ref<HTMLTableElement>;
  event: TrainingEventPeople_EventFragment;
  markAt: (key: string) => AttendanceMark;
  /** The one cell that Tab leads to; arrows lead to the others. */
  focused: string;
  onFocus: (key: string) => void;
  onColumn: (sessionId: string) => void;
}

/** One cell for each person and session. */
export function AttendanceCells({ ref, event, markAt, focused, onFocus, onColumn }: Props) {
  const { t, i18n } = useLingui();
  const nameOf = useSessionName();
  return (
    <div className={classes.scroll}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- its cells take the focus, and keys: what a grid is */}
      <table ref={ref} role="grid" aria-label={t`Attendance`} className={classes.cells}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Participant</Trans>
            </th>
            {event.sessions.map((session) => {
              const at = nameOf(session);
              return (
                <th key={session.id} scope="col">
                  {at}
                  <small>{session.title?.text}</small>
                  <Button
                    variant="subtle"
                    size="compact-xs"
                    aria-label={t`All present: ${at}`}
                    onClick={() => onColumn(session.id)}
                  >
                    <Trans>All present</Trans>
                  </Button>
                </th>
              );
            })}
            <th scope="col">
              <Trans>The event</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {event.registrations.map((registration) => (
            <tr key={registration.id}>
              <ParticipantHeading person={registration.person} />
              {event.sessions.map((session) => {
                const key = cell(registration.id, session.id);
                if (!mayBeMarked(registration)) return <td key={key}>–</td>;
                const mark = markAt(key);
                const byQr = registration.attendances.some(
                  (one) => one.sessionId === session.id && one.source === 'QR' && one.mark === mark,
                );
                return (
                  <td
                    key={key}
                    data-cell={key}
                    data-mark={mark}
                    tabIndex={key === focused ? 0 : -1}
                    onFocus={() => onFocus(key)}
                    onMouseDown={({ currentTarget }) => currentTarget.focus()}
                  >
                    <MarkSign mark={mark} />
                    {i18n._(ATTENDANCE_MARK_LABELS[mark])}
                    {byQr && <small>QR</small>}
                  </td>
                );
              })}
              <td>{i18n._(ATTENDANCE_MARK_LABELS[registration.eventMark])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
