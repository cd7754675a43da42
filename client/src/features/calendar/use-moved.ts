import { useMemo, useState } from 'react';
import { answeredAt, movedTo, NOTHING_MOVED, shownAt, takenBack, type Place } from './moved-to.ts';

export interface Placing {
  show: (id: string, place: Place) => void;
  answer: (id: string, place: Place) => void;
  /** @param sentWith the version that the refused move was sent with. */
  takeBack: (id: string, sentWith: number) => void;
}

/**
 * The events of an answer, each where it has been moved to since. The answer itself is not in Apollo's cache: taking
 * thousands of events apart and putting them together again takes longer than drawing them.
 */
export function useMoved<Event extends Place & { readonly id: string }>(answered: readonly Event[]) {
  const [places, setPlaces] = useState(NOTHING_MOVED);
  const { shown } = places;
  const events = useMemo(
    () => (shown.size === 0 ? answered : answered.map((event) => movedTo(event, shown.get(event.id)))),
    [answered, shown],
  );
  const placing: Placing = {
    show: (id, place) => setPlaces((before) => shownAt(before, id, place)),
    answer: (id, place) => setPlaces((before) => answeredAt(before, id, place)),
    takeBack: (id, sentWith) => setPlaces((before) => takenBack(before, id, sentWith)),
  };
  return { events, placing };
}
