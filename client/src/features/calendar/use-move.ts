import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { useClashComment } from '../../kernel/clash-comment/use-clash-comment.tsx';
import { daysBetween, plusDays } from '../../lib/days.ts';
import { describeFailure } from '../../lib/describe-failure.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { isRefusal, refusalText, type Refusal } from '../../ui/form/outcome.ts';
import { toast } from '../../ui/toast.tsx';
import { useFreshCalendar, useFreshClashes } from './clashing-events.ts';
import type { Place } from './moved-to.ts';
import type { Placing } from './use-moved.ts';
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
  /** At once on the screen; back again when the server refuses. Not while one of the same event is unanswered. */
  move: (event: CalendarEvent, startsOn: string, endsOn: string) => void;
  moveSession: (event: CalendarEvent, session: Timed, startsAt: string, endsAt: string) => void;
  /** Asks for the days in a dialog: for touch screens, and for far away. */
  ask: (event: CalendarEvent) => void;
  /** The event whose days are asked for. */
  asked: CalendarEvent | null;
  /** Asks why a clash may stand that a move would make; meanwhile the event stands where it is to be. */
  dialog: ReactNode;
  close: () => void;
}

/** A time of day so many days later. */
const later = (at: string, days: number): string => `${plusDays(at.slice(0, 10), days)}${at.slice(10)}`;

/** @param unanswered events whose move is not answered: another could only be refused, as its version is not known yet. */
export function useMove({ show, answer, takeBack }: Placing, unanswered: Set<string>): Moving {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const { withComment, dialog } = useClashComment();
  const freshClashes = useFreshClashes();
  const freshCalendar = useFreshCalendar();
  const [asked, setAsked] = useState<CalendarEvent | null>(null);
  const [sendMove] = useMutation(MoveOnCalendarDocument);
  const [sendSession] = useMutation(MoveSessionOnCalendarDocument);

  /** Sends a move that is shown already; where it is refused, or left as it was, the event goes back. */
  async function settle<Result extends { __typename: string }>(
    event: CalendarEvent,
    send: (clashComment: string | null) => Promise<{ data?: { result: Result } | null | undefined }>,
    done: string,
    undo: ((version: number) => void) | null,
  ) {
    unanswered.add(event.id);
    try {
      const result = await withComment(async (clashComment) => (await send(clashComment)).data?.result);
      if (result && !isRefusal(result)) {
        const place = result as unknown as Place;
        if (undo) freshClashes();
        else freshCalendar();
        answer(event.id, place);
        return toast(done, undo ? () => undo(place.version) : undefined);
      }
      if (result) {
        freshCalendar();
        toast(refusalText(result as unknown as Refusal));
      }
    } catch (failure) {
      toast(i18n._(describeFailure(failure).sentence));
    } finally {
      unanswered.delete(event.id);
    }
    takeBack(event.id, event.version);
  }

  function move(event: CalendarEvent, startsOn: string, endsOn: string, undoing = false) {
    if (startsOn === event.startsOn && endsOn === event.endsOn) return;
    const kept = undoing ? event.clashComment : null;
    const by = daysBetween(event.startsOn, startsOn);
    const sessions = (event.sessions ?? []).map(({ id, startsAt, endsAt }) => ({
      id,
      startsAt: later(startsAt, by),
      endsAt: later(endsAt, by),
    }));
    const moved = { ...event, startsOn, endsOn, sessions };
    const days = format.dayRange(startsOn, endsOn);
    show(event.id, moved);
    void settle(
      event,
      (comment) => {
        const input = { id: event.id, version: event.version, startsOn, endsOn };
        return sendMove({ variables: { input: { ...input, clashComment: comment ?? kept } } });
      },
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
    const kept = undoing ? event.clashComment : null;
    const sessions = (event.sessions ?? []).map((one) => ({
      id: one.id,
      startsAt: one.id === session.id ? startsAt : one.startsAt,
      endsAt: one.id === session.id ? endsAt : one.endsAt,
    }));
    const only = sessions.length === 1;
    const startsOn = only ? startsAt.slice(0, 10) : event.startsOn;
    const endsOn = only ? endsAt.slice(0, 10) : event.endsOn;
    const when = `${format.day(startsAt.slice(0, 10))}, ${startsAt.slice(11)}–${endsAt.slice(11)}`;
    const { id, version, clashComment } = event;
    show(id, { version, startsOn, endsOn, clashComment, sessions });
    void settle(
      event,
      (comment) => {
        const input = { id, version, sessionId: session.id, startsAt, endsAt };
        return sendSession({ variables: { input: { ...input, clashComment: comment ?? kept } } });
      },
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
    move: (event, startsOn, endsOn) => {
      if (!unanswered.has(event.id)) move(event, startsOn, endsOn);
    },
    moveSession: (event, session, startsAt, endsAt) => {
      if (!unanswered.has(event.id)) moveSession(event, session, startsAt, endsAt);
    },
    ask: setAsked,
    asked,
    dialog,
    close: () => setAsked(null),
  };
}
