import { useLingui } from '@lingui/react';
import { use } from 'react';
import { daysBetween, daysFrom } from '../../lib/days.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { EVENT_STATE_LABELS } from '../../lib/labels/event.ts';
import type { CalendarEventFragment } from './calendar-events.generated.ts';
import { ClashingEvents } from './clashing-events.ts';
import { eventsByDay } from './events-by-day.ts';
import { ClashMark, KindShape, PartnerMark } from './kind-shape.tsx';
import { hourOf } from './time-layout.ts';
import classes from './printed-month.module.css';

interface Props {
  /** A Monday and a Sunday. */
  from: string;
  to: string;
  /** Days of other months are dimmed. */
  month: string;
  events: readonly CalendarEventFragment[];
  holidays: ReadonlyMap<string, string>;
}

const courtOf = ({ hosts }: CalendarEventFragment) => hosts.find(({ lead }) => lead)?.court.name.text;

/** The month on paper, lying: every event of every day with its whole title, for nobody can press "3 more" there. */
export function PrintedMonth({ from, to, month, events, holidays }: Props) {
  const { i18n } = useLingui();
  const format = useFormat();
  const clashing = use(ClashingEvents);
  const days = daysFrom(from, daysBetween(from, to) + 1);
  const onDay = eventsByDay(events, from, to);
  const manyCourts = new Set(events.map(courtOf)).size > 1;
  const mondays = days.filter((_, index) => index % 7 === 0);
  return (
    <table className={classes.month}>
      <thead>
        <tr>
          {days.slice(0, 7).map((day) => (
            <th key={day} scope="col">
              {format.weekday(day)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {mondays.map((monday) => (
          <tr key={monday}>
            {daysFrom(monday, 7).map((day) => (
              <td key={day} data-outside={!day.startsWith(month) || undefined}>
                <div className={classes.day}>
                  <strong>{Number(day.slice(8))}</strong> {holidays.get(day)}
                </div>
                {(onDay.get(day) ?? []).map((event) => (
                  <p key={event.id} data-state={event.state}>
                    <KindShape kind={event.kind} /> {clashing.has(event.id) && <ClashMark />}{' '}
                    {event.partnerProject && <PartnerMark />}{' '}
                    {event.startsAt?.startsWith(day) && <b>{hourOf(event.startsAt)}</b>}{' '}
                    <span>{event.title.text}</span>
                    {event.state !== 'SCHEDULED' && (
                      <small> ({i18n._(EVENT_STATE_LABELS[event.state])})</small>
                    )}
                    {manyCourts && <small> {courtOf(event)}</small>}
                  </p>
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
