import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { daysBetween, daysFrom, firstOfMonth, lastOfMonth, plusMonths, weekdayOf } from '../../lib/days.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { today } from '../../lib/parse-day.ts';
import type { CalendarEventFragment } from './calendar-events.generated.ts';
import classes from './year-plan.module.css';

interface Props {
  year: string;
  events: readonly CalendarEventFragment[];
  holidays: ReadonlyMap<string, string>;
  onMonth: (day: string) => void;
  onDay: (day: string) => void;
}

/** Called-off events take no day. */
const takesPlace = ({ state }: CalendarEventFragment) => state !== 'CANCELLED' && state !== 'POSTPONED';

/** The twelve months of a plan: each day with how many events it has. */
export function YearPlan({ year, events, holidays, onMonth, onDay }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const counts = useMemo(() => {
    const byDay = new Map<string, number>();
    for (const { startsOn, endsOn } of events.filter(takesPlace)) {
      for (const day of daysFrom(startsOn, daysBetween(startsOn, endsOn) + 1))
        byDay.set(day, (byDay.get(day) ?? 0) + 1);
    }
    return byDay;
  }, [events]);
  const months = Array.from({ length: 12 }, (_, index) => plusMonths(`${year}-01-01`, index));
  return (
    <div className={classes.year}>
      {months.map((first) => {
        const days = daysFrom(firstOfMonth(first), daysBetween(first, lastOfMonth(first)) + 1);
        const begun = events.filter(
          (event) => takesPlace(event) && event.startsOn.startsWith(first.slice(0, 7)),
        ).length;
        return (
          <section key={first} aria-label={format.month(first.slice(0, 7))}>
            <h2>
              <button type="button" className={classes.month} onClick={() => onMonth(first)}>
                {format.month(first.slice(0, 7))}
              </button>
              <span className={classes.begun}>{t`events: ${begun}`}</span>
            </h2>
            <div className={classes.days}>
              {days.map((day, index) => {
                const count = counts.get(day) ?? 0;
                const said = [format.day(day), holidays.get(day), t`events: ${count}`]
                  .filter(Boolean)
                  .join(', ');
                return (
                  <button
                    key={day}
                    type="button"
                    className={classes.day}
                    style={index === 0 ? { gridColumn: weekdayOf(day) + 1 } : undefined}
                    title={said}
                    aria-current={day === today() ? 'date' : undefined}
                    data-holiday={holidays.has(day) || undefined}
                    data-weekend={weekdayOf(day) > 4 || undefined}
                    data-load={Math.min(3, count) || undefined}
                    onClick={() => onDay(day)}
                  >
                    <span aria-hidden>
                      {Number(day.slice(8))}
                      {count > 0 && <sub>{count}</sub>}
                    </span>
                    <span className="visually-hidden">{said}</span>
                  </button>
                );
              })}
            </div>
          </section>
        );
      })}
    </div>
  );
}
