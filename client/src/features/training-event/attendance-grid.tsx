import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { AttendanceMark } from '@bitim/schema/vocabulary/event';
import { ATTENDANCE_MARK_LABELS } from '../../lib/labels/session.ts';
import { AttendanceCards } from './attendance-cards.tsx';
import { AttendanceCells } from './attendance-cells.tsx';
import { AttendanceKeys } from './attendance-keys.tsx';
import classes from './attendance-grid.module.css';
import { allPresent, cellToEnter } from './attendance-marks.ts';
import { MarkButtons } from './mark-buttons.tsx';
import { RefusedMarks } from './refused-marks.tsx';
import type { TrainingEventPeople_EventFragment } from './training-event-people.generated.ts';
import { UnsavedMarks } from './unsaved-marks.tsx';
import { useGridKeys } from './use-grid-keys.ts';
import { useLeaving } from './use-leaving.ts';
import { useMarking } from './use-marking.ts';
import { useSessionName } from './use-session-name.ts';

interface Props {
  event: TrainingEventPeople_EventFragment;
  onDone: () => void;
}

/** Who came to which session: people down, sessions across, a key for each mark; on a phone a card for each person. */
export function AttendanceGrid({ event, onDone }: Props) {
  const { t, i18n } = useLingui();
  const nameOf = useSessionName();
  const grid = useRef<HTMLTableElement>(null);
  const narrow = useMediaQuery('(max-width: 639px)', false, { getInitialValueInEffect: false });
  const marking = useMarking(event);
  const { saving, trouble, unsaved, refused, markAt, mark, undo, mayUndo } = marking;
  const leaving = useLeaving(unsaved > 0, onDone);
  const [current, setCurrent] = useState<string>();
  const [said, setSaid] = useState('');

  function sayMark(key: string, made: AttendanceMark) {
    const [registrationId, sessionId] = key.split(' ');
    const person = event.registrations.find(({ id }) => id === registrationId)?.person.fullName ?? '';
    const session = event.sessions.find(({ id }) => id === sessionId);
    const label = i18n._(ATTENDANCE_MARK_LABELS[made]);
    const at = session ? nameOf(session) : '';
    setSaid(t`${person}, ${at}: ${label}`);
  }
  function markOne(key: string, made: AttendanceMark) {
    mark(new Map([[key, made]]));
    sayMark(key, made);
  }
  function markColumn(sessionId: string) {
    const marks = allPresent(event.registrations, sessionId, markAt);
    if (marks.size > 0) mark(marks);
    const count = marks.size;
    setSaid(t`Marked as present: ${count}`);
  }
  function takeBack() {
    const key = undo();
    if (key === undefined) return;
    setSaid(t`Taken back.`);
    grid.current?.querySelector<HTMLElement>(`[data-cell="${key}"]`)?.focus();
  }
  useGridKeys({ grid, onMark: markOne, onUndo: takeBack });

  const focused = cellToEnter(event, current);
  // whoever opens the grid marks at once
  const enter = useEffectEvent(() =>
    grid.current?.querySelector<HTMLElement>(`[data-cell="${focused}"]`)?.focus(),
  );
  useEffect(() => enter(), []);
  return (
    <div className={classes.grid}>
      <Group gap="xs" mb="xs">
        <Button onClick={leaving.leave} loading={saving === 'SAVING'}>
          <Trans>Done</Trans>
        </Button>
        <Button variant="default" disabled={!mayUndo} onClick={takeBack}>
          <Trans>Undo</Trans>
        </Button>
        <p className={classes.saving} data-saving={saving} role="status">
          {saving === 'SAVED' && !refused && t`Everything is saved.`}
          {saving === 'SAVING' && t`Saving…`}
          {saving === 'NOT_SAVED' && trouble}
        </p>
      </Group>
      {refused && (
        <RefusedMarks event={event} refused={refused} markAt={markAt} onDismiss={marking.dismiss} />
      )}
      {leaving.asked && trouble !== undefined && (
        <UnsavedMarks count={unsaved} trouble={trouble} onStay={leaving.stay} onLeave={leaving.goAnyway} />
      )}
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
      {narrow ? (
        <AttendanceCards event={event} markAt={markAt} onMark={markOne} onColumn={markColumn} />
      ) : (
        <>
          <AttendanceKeys />
          <MarkButtons
            label={t`Mark the cell that is chosen`}
            onMark={(made) => {
              if (focused === '') return;
              markOne(focused, made);
              grid.current?.querySelector<HTMLElement>(`[data-cell="${focused}"]`)?.focus();
            }}
          />
          <AttendanceCells
            ref={grid}
            event={event}
            markAt={markAt}
            focused={focused}
            onFocus={setCurrent}
            onColumn={markColumn}
          />
        </>
      )}
    </div>
  );
}
