import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { formatTime } from '../../lib/format/date.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { zoneInWords } from '../../lib/labels/time-zone.ts';
import classes from './training-event.module.css';
import type { SessionClash } from './use-session-clashes.ts';

interface Props {
  clashes: readonly SessionClash[];
  /** The zone of the session's own venue: another one is named. */
  timeZone: string;
}

/** With what a session clashes, each with the way to it. In a window of its own: the form stays. */
export function ClashList({ clashes, timeZone }: Props) {
  return (
    <div role="status">
      {clashes.length > 0 && (
        <ul className={classes.clashes}>
          {clashes.map((clash) => (
            <li key={keyOf(clash)} data-clash={clash.kind}>
              <What clash={clash} /> <Where clash={clash} timeZone={timeZone} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const keyOf = ({ kind, person, event, startsAt, otherNumber }: SessionClash): string =>
  [kind, person?.id, event?.id, startsAt, otherNumber].join(' ');

function What({ clash: { kind, person } }: { clash: SessionClash }) {
  const name = person?.fullName ?? '';
  switch (kind) {
    case 'ROOM':
      return <Trans>The room is taken:</Trans>;
    case 'TRAINER':
      return <Trans>Trainer {name} is elsewhere:</Trans>;
    case 'PARTICIPANT':
      return <Trans>Participant {name} is elsewhere:</Trans>;
    default:
      return kind satisfies never;
  }
}

function Where({ clash, timeZone }: { clash: SessionClash; timeZone: string }) {
  const { i18n } = useLingui();
  const format = useFormat();
  const { event, otherNumber, startsAt, endsAt } = clash;
  if (otherNumber !== undefined) return <Trans>session {otherNumber} of this event</Trans>;
  if (!event || !startsAt || !endsAt) return <Trans>at an event of another court</Trans>;
  const zone =
    clash.timeZone !== null && clash.timeZone !== timeZone
      ? `, ${zoneInWords((label) => i18n._(label), clash.timeZone, startsAt)}`
      : '';
  return (
    <>
      <Link to="/training/$id" params={{ id: event.id }} target="_blank">
        {event.title.text}
      </Link>
      <span className="tabular">
        , {format.day(startsAt)}, {formatTime(startsAt)}–{formatTime(endsAt)}
        {zone}
      </span>
    </>
  );
}
