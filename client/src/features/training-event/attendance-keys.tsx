import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { ATTENDANCE_MARK_LABELS } from '../../lib/labels/session.ts';
import classes from './attendance-grid.module.css';

const KEYS = [
  ['P', 'FULL'],
  ['H', 'PARTIAL'],
  ['E', 'EXCUSED'],
  ['A', 'NO_SHOW'],
  ['Delete', 'NOT_RECORDED'],
] as const;

/** What the keys do; a screen without a keyboard needs no such line. */
export function AttendanceKeys() {
  const { i18n } = useLingui();
  return (
    <p className={classes.keys}>
      <span>
        <kbd>←</kbd> <kbd>↑</kbd> <kbd>↓</kbd> <kbd>→</kbd> <Trans>go from cell to cell</Trans>
      </span>
      {KEYS.map(([key, mark]) => (
        <span key={key}>
          <kbd>{key}</kbd> {i18n._(ATTENDANCE_MARK_LABELS[mark])}
        </span>
      ))}
      <span>
        <kbd>U</kbd> <Trans>take back the last mark</Trans>
      </span>
    </p>
  );
}
