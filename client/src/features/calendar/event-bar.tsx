import { Link } from '@tanstack/react-router';
import { use, type CSSProperties } from 'react';
import type { CalendarEventFragment } from './calendar-events.generated.ts';
import { ClashingEvents } from './clashing-events.ts';
import { ClashMark, KindShape, PartnerMark } from './kind-shape.tsx';
import { useEventWords } from './use-event-words.ts';
import classes from './event-bar.module.css';

interface Props {
  event: CalendarEventFragment;
  /** The hour, where the view has one to show. */
  time?: string | undefined;
  /** Whether its first, and its last day stand in this row. */
  beginsHere?: boolean;
  endsHere?: boolean;
  style?: CSSProperties;
  className?: string | undefined;
  /** Whether it may be drawn to another day. */
  movable: boolean;
  /** The session, where the bar is one. */
  sessionId?: string;
}

/** An event on the calendar: planned is outlined, held is filled, called off is struck through. */
export function EventBar({
  event,
  time,
  beginsHere = true,
  endsHere = true,
  style,
  className,
  movable,
  sessionId,
}: Props) {
  const clashes = use(ClashingEvents).has(event.id);
  const words = useEventWords()(event, clashes);
  return (
    <Link
      to="/training/$id"
      params={{ id: event.id }}
      className={`${classes.bar} ${className ?? ''}`}
      style={style}
      title={`${event.title.text}, ${words}`}
      draggable={false}
      data-event={event.id}
      data-session={sessionId}
      data-state={event.state}
      data-movable={movable || undefined}
      data-begins={beginsHere || undefined}
      data-ends={endsHere || undefined}
    >
      <KindShape kind={event.kind} />
      {clashes && (
        <span className={classes.clash} data-clash>
          <ClashMark />
        </span>
      )}
      {event.partnerProject && <PartnerMark />}
      {time !== undefined && <span className={classes.time}>{time}</span>}
      <span className={classes.title}>{event.title.text}</span>
      <span className="visually-hidden">, {words}</span>
      {movable && endsHere && <span className={classes.end} data-stretch aria-hidden />}
    </Link>
  );
}
