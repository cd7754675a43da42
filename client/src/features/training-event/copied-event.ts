import { ownHosts } from '../../kernel/hosts.ts';
import { daysBetween, plusDays, weekdayOf } from '../../lib/days.ts';
import type { Viewer } from '../../lib/viewer.ts';
import type { TrainingEventToEditQuery } from './training-event-form.generated.ts';
import { type TrainingEventValues, valuesOf } from './training-event-values.ts';

type Copied = NonNullable<TrainingEventToEditQuery['trainingEvent']>;

/** The day proposed for a copy: the same weekday, a week after the event; where that is past, the next one from today on. */
export function copiedOn(startsOn: string, today: string): string {
  const weekLater = plusDays(startsOn, 7);
  if (weekLater >= today) return weekLater;
  return plusDays(today, (weekdayOf(startsOn) - weekdayOf(today) + 7) % 7);
}

interface Days<Session> {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly sessions: readonly Session[];
}

/** What was said of a session about its day. */
interface OnDay {
  readonly day: string;
  readonly startsEarlier: boolean | null;
  readonly endsEarlier: boolean | null;
}

/** Another first day: the last one and the sessions go with it, by as many days. */
export function shifted<Session extends OnDay>(
  { startsOn, endsOn, sessions }: Days<Session>,
  to: string | null,
): { startsOn: string | null; endsOn: string | null; sessions: Session[] } {
  const by = startsOn === null || to === null ? 0 : daysBetween(startsOn, to);
  const moved = (day: string) => (day === '' ? '' : plusDays(day, by));
  return {
    startsOn: to,
    endsOn: endsOn === null ? null : moved(endsOn),
    // which of two hours was meant was said of the day before
    sessions:
      by === 0
        ? [...sessions]
        : sessions.map((session) => ({
            ...session,
            day: moved(session.day),
            startsEarlier: null,
            endsEarlier: null,
          })),
  };
}

/** A form filled as another event's, without what is that one's own: its days, who came, and where it stands. */
export function copyOf(
  event: Copied,
  { homeCourt }: Pick<Viewer, 'homeCourt'>,
  today: string,
): TrainingEventValues {
  const values = valuesOf(event);
  // another court's event is copied for one's own court, which cannot take that one's rooms
  const foreign = event.allowedActions.length === 0;
  const sessions = values.sessions.map((session) => ({
    ...session,
    key: crypto.randomUUID(),
    id: null,
    headCount: '',
    room: foreign ? null : session.room,
  }));
  return {
    ...values,
    ...shifted({ ...values, sessions }, copiedOn(event.startsOn, today)),
    state: 'SCHEDULED',
    clashComment: '',
    // a copy is another event: which item it fulfils, if any, is chosen anew
    planItem: null,
    planReference: '',
    hostCourts: foreign ? ownHosts(homeCourt) : values.hostCourts,
  };
}
