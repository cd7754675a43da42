import { useApolloClient, useQuery } from '@apollo/client/react';
import { createContext, useMemo } from 'react';
import { CalendarClashesDocument, CalendarEventsDocument } from './calendar-events.generated.ts';

/** Events at which somebody is who is elsewhere at the same time; each carries a mark. */
export const ClashingEvents = createContext<ReadonlySet<string>>(new Set());

/** Asked beside the events, so that the grid does not wait for it; a year has no room for marks. */
export function useClashingEvents({ from, to }: { from: string; to: string }, skip: boolean) {
  const { data } = useQuery(CalendarClashesDocument, {
    variables: { from, to },
    skip,
    fetchPolicy: 'cache-and-network',
  });
  const ids = data?.clashingTrainingEvents;
  return useMemo(() => new Set(ids), [ids]);
}

/** After a change, clashes are others; not only of what was changed. */
export function useFreshClashes(): () => void {
  const client = useApolloClient();
  return () => void client.refetchQueries({ include: [CalendarClashesDocument] });
}

/**
 * After a refusal others know more than this screen, and after a late "Undo" the calendar may be another one than that
 * which has moved the event. Only when the server has just answered: events that cannot be read take the page down.
 */
export function useFreshCalendar(): () => void {
  const client = useApolloClient();
  return () => void client.refetchQueries({ include: [CalendarEventsDocument, CalendarClashesDocument] });
}
