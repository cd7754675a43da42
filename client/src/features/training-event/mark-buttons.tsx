import { useLingui } from '@lingui/react';
import { ATTENDANCE_MARKS, type AttendanceMark } from '@bitim/schema/vocabulary/event';
import { ATTENDANCE_MARK_LABELS } from '../../lib/labels/session.ts';
import classes from './attendance-grid.module.css';
import { MarkSign } from './mark-sign.tsx';

interface Props {
  label: string;
  /** The one that is made; undefined where the buttons are for several cells. */
  mark?: AttendanceMark;
  onMark: (mark: AttendanceMark) => void;
}

/** A button for each mark. */
export function MarkButtons({ label, mark, onMark }: Props) {
  const { i18n } = useLingui();
  return (
    <div role="group" aria-label={label} className={classes.marks}>
      {ATTENDANCE_MARKS.map((one) => (
        <button
          key={one}
          type="button"
          data-mark={one}
          aria-pressed={mark === undefined ? undefined : mark === one}
          onClick={() => onMark(one)}
        >
          <MarkSign mark={one} /> {i18n._(ATTENDANCE_MARK_LABELS[one])}
        </button>
      ))}
    </div>
  );
}
