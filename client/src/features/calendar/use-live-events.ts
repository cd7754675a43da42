import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useEventChanges } from '../../kernel/event-changes/use-event-changes.ts';
import {
  CalendarEventsDocument,
  type CalendarEventsQuery,
  type CalendarEventsQueryVariables,
} from './calendar-events.generated.ts';
import { useFreshClashes } from './clashing-events.ts';

/** The page's answer, or a newer one to the same question. */
export function useNewer<Answer>(answered: Answer): readonly [Answer, (answer: Answer) => void] {
  const [newer, setNewer] = useState({ than: answered, answer: answered });
  const put = (answer: Answer) => setNewer({ than: answered, answer });
  return [newer.than === answered ? newer.answer : answered, put];
}

interface Options {
  variables: CalendarEventsQueryVariables;
  /** As they are shown: one's own moves are known already. */
  events: readonly { readonly id: string; readonly version: number }[];
  /** Events whose move is not answered: read meanwhile, they would be shown where they were. */
  unanswered: ReadonlySet<string>;
  onAnswer: (answer: CalendarEventsQuery) => void;
}

/** Reads anew when others change what is shown, or should be. */
export function useLiveEvents({ variables, events, unanswered, onAnswer }: Options): void {
  const client = useApolloClient();
  const freshClashes = useFreshClashes();
  useEventChanges({
    concerns: ({ eventType, id, version, startsOn, endsOn }) => {
      if (eventType !== 'TRAINING_EVENT') return false;
      if (id === null) return true;
      const shown = events.find((event) => event.id === id);
      if (shown) return version === null || version > shown.version;
      return startsOn !== null && endsOn !== null && startsOn <= variables.to && endsOn >= variables.from;
    },
    read: async () => {
      // not by the page's own query: one that fails would take the page down
      const read = { query: CalendarEventsDocument, variables, fetchPolicy: 'no-cache' } as const;
      const { data } = await client.query(read);
      if (data) onAnswer(data);
      freshClashes();
    },
    busy: () => unanswered.size > 0,
  });
}
