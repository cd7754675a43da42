import { memo } from 'react';
import { useFormat } from '../../lib/format/use-format.ts';
import { today } from '../../lib/parse-day.ts';
import classes from './month-grid.module.css';

interface Props {
  day: string;
  column: number;
  outside: boolean;
  holiday: string | undefined;
  selected: boolean;
  tabbable: boolean;
}

/** One day of the month: its number, and a place to begin and end a stretch of days. */
export const DayCell = memo(function DayCell({ day, column, outside, holiday, selected, tabbable }: Props) {
  const format = useFormat();
  const said = [format.weekday(day), format.day(day), holiday].filter(Boolean).join(', ');
  return (
    <button
      type="button"
      className={classes.day}
      style={{ gridColumn: column + 1 }}
      aria-pressed={selected}
      aria-current={day === today() ? 'date' : undefined}
      tabIndex={tabbable ? 0 : -1}
      data-day={day}
      data-outside={outside || undefined}
      data-weekend={column > 4 || undefined}
      data-holiday={holiday !== undefined || undefined}
      data-selected={selected || undefined}
    >
      <span className={classes.number} aria-hidden>
        {Number(day.slice(8))}
      </span>
      {holiday !== undefined && (
        <span className={classes.holiday} aria-hidden>
          {holiday}
        </span>
      )}
      <span className="visually-hidden">{said}</span>
    </button>
  );
});
