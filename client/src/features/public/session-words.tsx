import { useLingui } from '@lingui/react';
import { formatTime } from '../../lib/format/date.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { zoneInWords } from '../../lib/labels/time-zone.ts';
import classes from './public.module.css';

interface Props {
  session: { title: string; topic: string | null; startsAt: string; endsAt: string; timeZone: string };
}

/** What one marks oneself for, on the clock of the venue. */
export function SessionWords({ session }: Props) {
  const format = useFormat();
  const { i18n } = useLingui();
  return (
    <div className={classes.session}>
      <strong>{session.topic ?? session.title}</strong>
      {session.topic !== null && <span>{session.title}</span>}
      <span className="tabular">
        {format.day(session.startsAt)}, {formatTime(session.startsAt)}–{formatTime(session.endsAt)},{' '}
        {zoneInWords((label) => i18n._(label), session.timeZone, session.startsAt)}
      </span>
    </div>
  );
}
