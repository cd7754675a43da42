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

export type Places = ReadonlyMap<string, Place>;

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

/** A refusal that comes late, of a move that was sent before the last answer, takes nothing back. */
export function placed(places: Places, id: string, place: Place): Places {
  const known = places.get(id);
  return known && known.version > place.version ? places : new Map(places).set(id, place);
}
