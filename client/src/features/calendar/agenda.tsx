import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { daysFrom, daysBetween } from '../../lib/days.ts';
import { formatTime } from '../../lib/format/date.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { today } from '../../lib/parse-day.ts';
import { EventStateBadge } from '../../kernel/state-badge.tsx';
import { EventBar } from './event-bar.tsx';
import type { CalendarEvent, Moving } from './use-move.ts';
import { byCode, inCalendarOrder } from './week-layout.ts';
import classes from './agenda.module.css';

interface Props {
  from: string;
  to: string;
  events: readonly CalendarEvent[];
  holidays: ReadonlyMap<string, string>;
  moving: Moving;
}

const sessionsOn = ({ sessions }: CalendarEvent, day: string) =>
  (sessions ?? []).filter(({ startsAt }) => startsAt.startsWith(day));

/** What lasts all day first, then by the clock on the wall of each venue. */
const inOrderOfHours = (events: readonly CalendarEvent[], day: string): CalendarEvent[] => {
  const firstHour = (event: CalendarEvent) => sessionsOn(event, day)[0]?.startsAt ?? '';
  return events.toSorted((one, other) => byCode(firstHour(one), firstHour(other)));
};

/** Day by day, with the hours of that day; days without anything are left out. */
export function Agenda({ from, to, events, holidays, moving }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const ordered = inCalendarOrder(events);
  const days = daysFrom(from, daysBetween(from, to) + 1)
    .map((day) => ({
      day,
      events: inOrderOfHours(
        ordered.filter(({ startsOn, endsOn }) => startsOn <= day && endsOn >= day),
        day,
      ),
    }))
    .filter(({ day, events: onDay }) => onDay.length > 0 || holidays.has(day));
  return (
    <ol className={classes.agenda}>
      {days.map(({ day, events: onDay }) => (
        <li key={day} className={classes.day}>
          <h2 aria-current={day === today() ? 'date' : undefined}>
            {format.day(day)}, {format.weekday(day)}
            {holidays.has(day) && <em>{holidays.get(day)}</em>}
          </h2>
          <ul className={classes.events}>
            {onDay.map((event) => {
              const hours = sessionsOn(event, day).map(
                ({ startsAt, endsAt }) => `${formatTime(startsAt)}–${formatTime(endsAt)}`,
              );
              return (
                <li key={event.id}>
                  <span className={classes.hours}>
                    {hours.length > 0 ? hours.join(', ') : <Trans>all day</Trans>}
                  </span>
                  <span className={classes.what}>
                    <EventBar event={event} movable={false} className={classes.bar} />
                    <span className={classes.where}>
                      {event.hosts.find(({ lead }) => lead)?.court.name.text}
                    </span>
                  </span>
                  <EventStateBadge state={event.state} />
                  {moving.may(event) && (
                    <Button
                      className="no-print"
                      variant="subtle"
                      size="compact-sm"
                      aria-label={t`Move “${event.title.text}”`}
                      onClick={() => moving.ask(event)}
                    >
                      <Trans>Move…</Trans>
                    </Button>
                  )}
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </ol>
  );
}
