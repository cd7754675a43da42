import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { AttendanceMark } from '@bitim/schema/vocabulary/event';
import classes from './attendance-grid.module.css';
import { cell, mayBeMarked } from './attendance-marks.ts';
import { MarkButtons } from './mark-buttons.tsx';
import type { TrainingEventPeople_EventFragment } from './training-event-people.generated.ts';
import { useSessionName } from './use-session-name.ts';

interface Props {
  event: TrainingEventPeople_EventFragment;
  markAt: (key: string) => AttendanceMark;
  onMark: (key: string, mark: AttendanceMark) => void;
  onColumn: (sessionId: string) => void;
}

/** The grid for one thumb: a card for each person, the marks below the session. */
export function AttendanceCards({ event, markAt, onMark, onColumn }: Props) {
  const { t } = useLingui();
  const nameOf = useSessionName();
  return (
    <>
      {event.sessions.map((session) => {
        const at = nameOf(session);
        return (
          <Button key={session.id} variant="default" fullWidth mb="xs" onClick={() => onColumn(session.id)}>
            <Trans>All present: {at}</Trans>
          </Button>
        );
      })}
      <ul className={classes.cards}>
        {event.registrations.filter(mayBeMarked).map(({ id, person }) => {
          const name = person.fullName;
          return (
            <li key={id}>
              <strong>{name}</strong>
              <small>{person.court?.name.text}</small>
              {event.sessions.map((session) => {
                const key = cell(id, session.id);
                const at = nameOf(session);
                return (
                  <div key={key}>
                    <span>{at}</span>
                    <MarkButtons
                      label={t`${name}: ${at}`}
                      mark={markAt(key)}
                      onMark={(mark) => onMark(key, mark)}
                    />
                  </div>
                );
              })}
            </li>
          );
        })}
      </ul>
    </>
  );
}
