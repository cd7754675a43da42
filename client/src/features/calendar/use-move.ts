import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { daysBetween, plusDays } from '../../lib/days.ts';
import { describeFailure } from '../../lib/describe-failure.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { isRefusal } from '../../ui/form/outcome.ts';
import { toast } from '../../ui/toast.tsx';
import type { Place } from './moved-to.ts';
import {
  MoveOnCalendarDocument,
  MoveSessionOnCalendarDocument,
  type CalendarEventFragment,
} from './calendar-events.generated.ts';

export interface Timed {
  readonly id: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

export type CalendarEvent = CalendarEventFragment & { readonly sessions?: readonly Timed[] };

export interface Moving {
  may: (event: CalendarEventFragment) => boolean;
  /** At once on the screen; back again when the server refuses. */
  move: (event: CalendarEvent, startsOn: string, endsOn: string) => void;
  moveSession: (event: CalendarEvent, session: Timed, startsAt: string, endsAt: string) => void;
  /** Asks for the days in a dialog: for touch screens, and for far away. */
  ask: (event: CalendarEvent) => void;
  /** The event whose days are asked for. */
  asked: CalendarEvent | null;
  close: () => void;
}

/** A time of day so many days later. */
const later = (at: string, days: number): string => `${plusDays(at.slice(0, 10), days)}${at.slice(10)}`;

/** @param put shows an event at a place, until the server has told of a newer one. */
export function useMove(put: (id: string, place: Place) => void): Moving {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const [asked, setAsked] = useState<CalendarEvent | null>(null);
  const [send] = useMutation(MoveOnCalendarDocument);
  const [sendSession] = useMutation(MoveSessionOnCalendarDocument);

  /** Sends a move that is shown already; where it is refused, the event goes back. */
  async function settle<Result extends { __typename: string }>(
    event: CalendarEvent,
    sent: Promise<{ data?: { result: Result } | null | undefined }>,
    done: string,
    undo: ((version: number) => void) | null,
  ) {
    try {
      const result = (await sent).data?.result;
      if (!result) return;
      if (!isRefusal(result)) {
        const place = result as unknown as Place;
        put(event.id, place);
        return toast(done, undo ? () => undo(place.version) : undefined);
      }
      toast((result as unknown as { message: string }).message);
    } catch (failure) {
      toast(i18n._(describeFailure(failure).sentence));
    }
    put(event.id, event);
  }

  function move(event: CalendarEvent, startsOn: string, endsOn: string, undoing = false) {
    if (startsOn === event.startsOn && endsOn === event.endsOn) return;
    const by = daysBetween(event.startsOn, startsOn);
    const sessions = (event.sessions ?? []).map(({ id, startsAt, endsAt }) => ({
      id,
      startsAt: later(startsAt, by),
      endsAt: later(endsAt, by),
    }));
    const moved = { ...event, startsOn, endsOn, sessions };
    const days = format.dayRange(startsOn, endsOn);
    put(event.id, moved);
    void settle(
      event,
      send({ variables: { input: { id: event.id, version: event.version, startsOn, endsOn } } }),
      undoing ? t`Back on ${days}.` : t`Moved to ${days}.`,
      undoing ? null : (version) => move({ ...moved, version }, event.startsOn, event.endsOn, true),
    );
  }

  function moveSession(
    event: CalendarEvent,
    session: Timed,
    startsAt: string,
    endsAt: string,
    undoing = false,
  ) {
    if (startsAt === session.startsAt && endsAt === session.endsAt) return;
    const sessions = (event.sessions ?? []).map((one) => ({
      id: one.id,
      startsAt: one.id === session.id ? startsAt : one.startsAt,
      endsAt: one.id === session.id ? endsAt : one.endsAt,
    }));
    const only = sessions.length === 1;
    const startsOn = only ? startsAt.slice(0, 10) : event.startsOn;
    const endsOn = only ? endsAt.slice(0, 10) : event.endsOn;
    const when = `${format.day(startsAt.slice(0, 10))}, ${startsAt.slice(11)}–${endsAt.slice(11)}`;
    const { id, version } = event;
    put(id, { version, startsOn, endsOn, sessions });
    void settle(
      event,
      sendSession({ variables: { input: { id, version, sessionId: session.id, startsAt, endsAt } } }),
      undoing ? t`Back on ${when}.` : t`Moved to ${when}.`,
      undoing
        ? null
        : (next) =>
            moveSession(
              { ...event, version: next, startsOn, endsOn, sessions },
              { id: session.id, startsAt, endsAt },
              session.startsAt,
              session.endsAt,
              true,
            ),
    );
  }

  return {
    may: ({ allowedActions }) => allowedActions.includes('EDIT'),
    move: (event, startsOn, endsOn) => move(event, startsOn, endsOn),
    moveSession: (event, session, startsAt, endsAt) => moveSession(event, session, startsAt, endsAt),
    ask: setAsked,
    asked,
    close: () => setAsked(null),
  };
}
