interface Times {
  readonly id: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

/** What a move changes. */
export interface Place {
  /** Of the event as the server has it; a move that was not answered yet has the one that it was sent with. */
  readonly version: number;
  readonly startsOn: string;
  readonly endsOn: string;
  /** Why a clash of it may stand: one that a move makes, or ends. */
  readonly clashComment: string | null;
  readonly sessions?: readonly Times[];
}

export interface Places {
  /** Where an event is shown, be it that the server has not answered yet. */
  readonly shown: ReadonlyMap<string, Place>;
  /** Where the server has last said that it is. */
  readonly answered: ReadonlyMap<string, Place>;
}

export const NOTHING_MOVED: Places = { shown: new Map(), answered: new Map() };

/** The event at a place, unless the server has told of a newer version since. */
export function movedTo<Event extends Place>(event: Event, place: Place | undefined): Event {
  if (!place || place.version < event.version) return event;
  const { version, startsOn, endsOn, clashComment } = place;
  const sessions = event.sessions?.map((session) => {
    const { startsAt, endsAt } = place.sessions?.find(({ id }) => id === session.id) ?? session;
    return { ...session, startsAt, endsAt };
  });
  return { ...event, version, startsOn, endsOn, clashComment, ...(sessions && { sessions }) };
}

/** A move that is shown before its answer. */
export function shownAt(places: Places, id: string, place: Place): Places {
  return { ...places, shown: new Map(places.shown).set(id, place) };
}

export function answeredAt(places: Places, id: string, place: Place): Places {
  const answered = new Map(places.answered).set(id, place);
  return { shown: new Map(places.shown).set(id, place), answered };
}

/**
 * After a refusal: where the server has last said that the event is, which need not be where it was shown before. One
 * that comes late, of a move that was sent before the last answer, takes nothing back.
 */
export function takenBack(places: Places, id: string, sentWith: number): Places {
  const stored = places.answered.get(id);
  if (stored && stored.version > sentWith) return places;
  const shown = new Map(places.shown);
  if (stored) shown.set(id, stored);
  else shown.delete(id);
  return { ...places, shown };
}
