import { useLingui } from '@lingui/react/macro';
import { useMemo, useRef } from 'react';
import { daysBetween, daysFrom } from '../../lib/days.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import type { CalendarEventFragment } from './calendar-events.generated.ts';
import { DayCell } from './day-cell.tsx';
import { EventBar } from './event-bar.tsx';
import type { Moving } from './use-move.ts';
import { useDayKeys } from './use-day-keys.ts';
import { hourOf } from './time-layout.ts';
import { useGridDrag } from './use-grid-drag.ts';
import { inCalendarOrder, layWeek } from './week-layout.ts';
import classes from './month-grid.module.css';

/** Lines of events below the day's number; what finds none is behind "+ 3". */
const LANES = 4;

export interface Span {
  from: string;
  to: string;
}

interface Props {
  /** A Monday and a Sunday. */
  from: string;
  to: string;
  /** The month; days of others are dimmed. */
  month: string;
  events: readonly CalendarEventFragment[];
  holidays: ReadonlyMap<string, string>;
  moving: Moving;
  selected: Span | null;
  onSelect: (span: Span | null) => void;
  /** Opens the days of a selection in a new form; null where nothing may be entered. */
  onCreate: ((span: Span) => void) | null;
  onDay: (day: string) => void;
}

/** A month as weeks below one another. Events are drawn by pointer, or moved by Alt and the arrows. */
export function MonthGrid(props: Props) {
  const { from, to, month, events, holidays, moving, selected, onSelect, onDay } = props;
  const { t } = useLingui();
  const format = useFormat();
  const grid = useRef<HTMLDivElement>(null);
  const ghost = useRef<HTMLDivElement>(null);
  const weeks = useMemo(() => {
    const ordered = inCalendarOrder(events);
    const mondays = daysFrom(from, daysBetween(from, to) + 1).filter((_, index) => index % 7 === 0);
    return mondays.map((monday) => ({ monday, ...layWeek(monday, ordered, LANES) }));
  }, [from, to, events]);
  const drag = useGridDrag({ grid, ghost, from, weeks: weeks.length, events, moving, onSelect });
  const keys = useDayKeys({ ...props, grid, selected });

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the days and bars inside are the controls; this hears them all
    <div
      className={classes.month}
      onPointerDown={drag.onPointerDown}
      onClickCapture={drag.onClickCapture}
      onKeyDown={keys}
    >
      <div className={classes.head} aria-hidden>
        {daysFrom(from, 7).map((day) => (
          <span key={day}>{format.weekdayShort(day)}</span>
        ))}
      </div>
      <div ref={grid} className={classes.weeks}>
        {weeks.map(({ monday, segments, hidden }) => (
          <div key={monday} className={classes.week}>
            {daysFrom(monday, 7).map((day, column) => (
              <DayCell
                key={day}
                day={day}
                column={column}
                outside={!day.startsWith(month)}
                holiday={holidays.get(day)}
                selected={selected !== null && day >= selected.from && day <= selected.to}
                tabbable={day === (selected?.from ?? `${month}-01`)}
              />
            ))}
            {segments.map(({ event, column, span, lane, beginsHere, endsHere }) => (
              <EventBar
                key={event.id}
                event={event}
                time={beginsHere && event.startsAt !== null ? hourOf(event.startsAt) : undefined}
                beginsHere={beginsHere}
                endsHere={endsHere}
                movable={moving.may(event)}
                style={{ gridColumn: `${column + 1} / span ${span}`, gridRow: lane + 2 }}
              />
            ))}
            {hidden.map((count, column) =>
              count === 0 ? null : (
                <button
                  // oxlint-disable-next-line react/no-array-index-key -- the place is the day
                  key={column}
                  type="button"
                  className={classes.more}
                  style={{ gridColumn: column + 1, gridRow: LANES + 2 }}
                  onClick={() => onDay(daysFrom(monday, 7)[column] ?? monday)}
                >
                  <span className={classes.moreWord}>{t`${count} more`}</span>
                  <span className={classes.moreSign} aria-hidden>
                    +{count}
                  </span>
                </button>
              ),
            )}
          </div>
        ))}
      </div>
      <div ref={ghost} className={classes.ghost} aria-hidden />
    </div>
  );
}
