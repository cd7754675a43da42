import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { SessionClashesDocument, type SessionClashesQuery } from './clashes.generated.ts';
import type { TrainingEventSessions_EventFragment } from './training-event-sessions.generated.ts';
import { clashesAsked, type ClashesAsked } from './draft-sessions.ts';
import type { SessionValues } from './training-event-values.ts';

export type SessionClash = SessionClashesQuery['trainingClashes'][number] & {
  /** The number of the other session of the same form. */
  readonly otherNumber: number | undefined;
};

export interface SessionClashes {
  /** By the key of the session's row. */
  readonly byRow: ReadonlyMap<string, readonly SessionClash[]>;
  /** Whether somebody is wanted twice: then it takes a comment. */
  readonly ofPersons: boolean;
}

const NONE: SessionClashes = { byRow: new Map(), ofPersons: false };

/**
 * What the sessions clash with, asked when typing rests. The last answer stays until the next one: the comment must not go
 * from under the cursor.
 */
export function useSessionClashes(
  sessions: readonly SessionValues[],
  eventId: string | null,
): SessionClashes & { readonly failed: boolean } {
  // as text, because it is another object with every letter that is typed elsewhere
  const typed = JSON.stringify(clashesAsked(sessions, eventId));
  const [settled] = useDebouncedValue(typed, 300);
  const { input, rows } = useMemo(() => JSON.parse(settled) as ClashesAsked, [settled]);
  const { data, error } = useQuery(SessionClashesDocument, {
    variables: { input },
    skip: rows.length === 0,
    fetchPolicy: 'no-cache',
  });
  // with the rows it is of: its numbers mean others once a session is removed
  const answer = useMemo(
    () => (rows.length === 0 ? NONE : data && byRows(data.trainingClashes, rows)),
    [data, rows],
  );
  const [last, setLast] = useState(NONE);
  if (answer !== undefined && answer !== last) setLast(answer);
  return { ...(answer ?? last), failed: error !== undefined };
}

type Stored = Pick<TrainingEventSessions_EventFragment, 'id' | 'state' | 'allowedActions' | 'sessions'>;

/** What the sessions of an event clash with, by their ids; of one that the reader may change, and that takes the time. */
export function useStoredClashes({ id, state, allowedActions, sessions }: Stored): SessionClashes['byRow'] {
  const asked = sessions.map((session) => ({
    startsAt: session.startsAt,
    endsAt: session.endsAt,
    timeZone: session.timeZone,
    startsEarlier: session.startsEarlier,
    endsEarlier: session.endsEarlier,
    roomId: session.room?.id ?? null,
    trainerIds: session.trainers.map((trainer) => trainer.id),
  }));
  const { data } = useQuery(SessionClashesDocument, {
    variables: { input: { eventId: id, sessions: asked } },
    skip: asked.length === 0 || allowedActions.length === 0 || (state !== 'SCHEDULED' && state !== 'HELD'),
    fetchPolicy: 'no-cache',
  });
  const rows = sessions.map((session, index) => ({ key: session.id, number: index + 1 }));
  return data ? byRows(data.trainingClashes, rows).byRow : NONE.byRow;
}

function byRows(found: SessionClashesQuery['trainingClashes'], rows: ClashesAsked['rows']): SessionClashes {
  const shown = found.map((clash) => ({
    ...clash,
    row: rows[clash.sessionIndex]?.key ?? '',
    otherNumber: clash.otherSessionIndex === null ? undefined : rows[clash.otherSessionIndex]?.number,
  }));
  return {
    byRow: Map.groupBy(shown, ({ row }) => row),
    ofPersons: found.some(({ kind }) => kind !== 'ROOM'),
  };
}
