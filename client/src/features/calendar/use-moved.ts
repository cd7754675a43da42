import { useMemo, useState } from 'react';
import { movedTo, placed, type Place, type Places } from './moved-to.ts';

/**
 * The events of an answer, each where it has been moved to since. The answer itself is not in Apollo's cache: taking
 * thousands of events apart and putting them together again takes longer than drawing them.
 */
export function useMoved<Event extends Place & { readonly id: string }>(answered: readonly Event[]) {
  const [places, setPlaces] = useState<Places>(new Map());
  const events = useMemo(
    () => (places.size === 0 ? answered : answered.map((event) => movedTo(event, places.get(event.id)))),
    [answered, places],
  );
  const put = (id: string, place: Place) => setPlaces((before) => placed(before, id, place));
  return { events, put };
}
