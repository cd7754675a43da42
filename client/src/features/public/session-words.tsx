import { formatTime } from '../../lib/format/date.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import classes from './public.module.css';

interface Props {
  session: { title: string; topic: string | null; startsAt: string; endsAt: string };
}

/** What one marks oneself for, on the clock of the venue. */
export function SessionWords({ session }: Props) {
  const format = useFormat();
  return (
    <div className={classes.session}>
      <strong>{session.topic ?? session.title}</strong>
      {session.topic !== null && <span>{session.title}</span>}
      <span className="tabular">
        {format.day(session.startsAt)}, {formatTime(session.startsAt)}–{formatTime(session.endsAt)}
      </span>
    </div>
  );
}
