import type { AttendanceMark } from '@bitim/schema/vocabulary/event';
import classes from './attendance-grid.module.css';

const SIGNS: Record<AttendanceMark, string> = {
  NOT_RECORDED: '·',
  FULL: '✓',
  PARTIAL: '◐',
  EXCUSED: '○',
  NO_SHOW: '✗',
};

/** A mark by its shape, for those who look down a column; the word stands beside it. */
export const MarkSign = ({ mark }: { mark: AttendanceMark }) => (
  <span className={classes.sign} data-mark={mark} aria-hidden="true">
    {SIGNS[mark]}
  </span>
);
