import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { LocalTitle } from '../../kernel/local-title.tsx';
import { formatTime } from '../../lib/format/date.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { EVENT_STATE_LABELS, TRAINING_EVENT_KIND_LABELS } from '../../lib/labels/event.ts';
import type { ProgrammeTimetableQuery } from './programme-timetable.generated.ts';
import classes from './timetable.module.css';

interface Props {
  event: ProgrammeTimetableQuery['trainingCalendar']['events'][number];
}

/** One event of a timetable: its days, what it is and who holds it, and its sessions by the clock of the venue. */
export function TimetableEvent({ event }: Props) {
  const { i18n } = useLingui();
  const format = useFormat();
  const { startsOn, endsOn, kind, state, hosts, sessions } = event;
  return (
    <tr>
      <td className="tabular">{format.dayRangeInWeek(startsOn, endsOn)}</td>
      <th scope="row">
        <Link to="/training/$id" params={{ id: event.id }}>
          <LocalTitle title={event.title} />
        </Link>
        <small>
          {i18n._(TRAINING_EVENT_KIND_LABELS[kind])}, {i18n._(EVENT_STATE_LABELS[state])}
        </small>
        <small>{hosts.map(({ court }) => court.name.text).join('; ')}</small>
      </th>
      <td>
        <ul className={classes.sessions}>
          {sessions.map(({ id, title, startsAt, endsAt, place, trainers }) => (
            <li key={id}>
              <span className="tabular">
                {startsOn !== endsOn && `${format.day(startsAt)}, `}
                {formatTime(startsAt)}–{formatTime(endsAt)}
              </span>{' '}
              {[title?.text, place, trainers.map(({ fullName }) => fullName).join(', ')]
                .filter(Boolean)
                .join(' · ')}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
