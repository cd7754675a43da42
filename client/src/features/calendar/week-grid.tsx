import { useMemo, useRef, type KeyboardEvent } from 'react';
import { daysFrom, plusDays } from '../../lib/days.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { today } from '../../lib/parse-day.ts';
import { EventBar } from './event-bar.tsx';
import { hoursShown, sessionsOfWeek } from './sessions-of-week.ts';
import { hourOf, minutesOf, placeSideBySide, timeOf } from './time-layout.ts';
import type { CalendarEvent, Moving } from './use-move.ts';
import { useWeekDrag } from './use-week-drag.ts';
import { inCalendarOrder, layWeek } from './week-layout.ts';
import classes from './week-grid.module.css';

interface Props {
  monday: string;
  events: readonly CalendarEvent[];
  holidays: ReadonlyMap<string, string>;
  moving: Moving;
}

const WITHOUT_TIMES = 4;
const STEP_MINUTES = 15;

/** A week by the hour, each session by its venue's wall clock; events without sessions stand above. */
export function WeekGrid({ monday, events, holidays, moving }: Props) {
  const format = useFormat();
  const hours = useRef<HTMLDivElement>(null);
  const shade = useRef<HTMLDivElement>(null);
  const days = daysFrom(monday, 7);
  const sessions = useMemo(() => sessionsOfWeek(monday, events), [monday, events]);
  const untimed = useMemo(
    () => layWeek(monday, inCalendarOrder(events.filter((event) => !event.sessions?.length)), WITHOUT_TIMES),
    [monday, events],
  );
  const { first, last } = hoursShown(sessions);
  const drag = useWeekDrag({ hours, shade, monday, first, last, sessions, moving });
  const share = (minutes: number) => `${((minutes - first * 60) / ((last - first) * 60)) * 100}%`;

  function onKeyDown(key: KeyboardEvent) {
    const id = (key.target as HTMLElement).closest<HTMLElement>('[data-session]')?.dataset['session'];
    const found = sessions.find(({ session }) => session.id === id);
    if (!found || !moving.may(found.event)) return;
    if (key.code === 'KeyM' && !key.altKey && !key.ctrlKey && !key.metaKey) moving.ask(found.event);
    const by = { ArrowLeft: -1, ArrowRight: 1 }[key.key] ?? 0;
    const minutes = ({ ArrowUp: -1, ArrowDown: 1 }[key.key] ?? 0) * STEP_MINUTES;
    if (!key.altKey || (by === 0 && minutes === 0)) return;
    key.preventDefault();
    const { event, session, day } = found;
    const moved = plusDays(day, by);
    const starts = key.shiftKey ? session.startsAt : timeOf(moved, minutesOf(session.startsAt) + minutes);
    const ends = timeOf(key.shiftKey ? day : moved, minutesOf(session.endsAt) + minutes);
    if (ends > starts) moving.moveSession(event, session, starts, ends);
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the sessions inside are the controls; this hears them all
    <div
      className={classes.grid}
      onPointerDown={drag.onPointerDown}
      onClickCapture={drag.onClickCapture}
      onKeyDown={onKeyDown}
    >
      <div className={classes.head}>
        <span />
        {days.map((day) => (
          <span key={day} aria-current={day === today() ? 'date' : undefined}>
            {format.weekdayShort(day)} {Number(day.slice(8))}
            {holidays.has(day) && <em>{holidays.get(day)}</em>}
          </span>
        ))}
      </div>
      {untimed.segments.length > 0 && (
        <div className={classes.untimed}>
          {untimed.segments.map(({ event, column, span, lane, ...ends }) => (
            <EventBar
              key={event.id}
              event={event}
              {...ends}
              movable={false}
              style={{ gridColumn: `${column + 2} / span ${span}`, gridRow: lane + 1 }}
            />
          ))}
        </div>
      )}
      <div className={classes.body} style={{ height: `${(last - first) * 44}px` }}>
        <div className={classes.clock} aria-hidden>
          {Array.from({ length: last - first }, (_, index) => (
            <span key={index} style={{ top: `${(index / (last - first)) * 100}%` }}>
              {String(first + index).padStart(2, '0')}:00
            </span>
          ))}
        </div>
        <div
          ref={hours}
          className={classes.hours}
          style={{ backgroundSize: `100% ${100 / (last - first)}%` }}
        >
          {days.map((day, column) => (
            <div key={day} className={classes.day} data-weekend={column > 4 || undefined}>
              {placeSideBySide(sessions.filter((one) => one.day === day)).map(
                ({ entry, column: at, columns }) => (
                  <EventBar
                    key={entry.session.id}
                    event={entry.event}
                    sessionId={entry.session.id}
                    time={hourOf(entry.session.startsAt)}
                    movable={moving.may(entry.event)}
                    className={classes.session}
                    style={{
                      top: share(entry.from),
                      height: `calc(${share(entry.to)} - ${share(entry.from)})`,
                      left: `${(at / columns) * 100}%`,
                      width: `${100 / columns}%`,
                    }}
                  />
                ),
              )}
            </div>
          ))}
          <div ref={shade} className={classes.shade} aria-hidden />
        </div>
      </div>
    </div>
  );
}
