import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';
import { SessionClashesDocument, type SessionClashesQuery } from './clashes.generated.ts';
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

const NONE: SessionClashesQuery['trainingClashes'] = [];

/** What the sessions clash with, asked when typing rests; an answer to what was typed before is dropped. */
export function useSessionClashes(
  sessions: readonly SessionValues[],
  eventId: string | null,
): SessionClashes {
  // as text, because it is another object with every letter that is typed elsewhere
  const typed = JSON.stringify(clashesAsked(sessions, eventId));
  const [settled] = useDebouncedValue(typed, 300);
  const { input, rows } = useMemo(() => JSON.parse(settled) as ClashesAsked, [settled]);
  const { data } = useQuery(SessionClashesDocument, {
    variables: { input },
    skip: rows.length === 0,
    fetchPolicy: 'no-cache',
  });
  const found = rows.length > 0 ? (data?.trainingClashes ?? NONE) : NONE;
  return useMemo(() => {
    const shown = found.map((clash) => ({
      ...clash,
      row: rows[clash.sessionIndex]?.key ?? '',
      otherNumber: clash.otherSessionIndex === null ? undefined : rows[clash.otherSessionIndex]?.number,
    }));
    return {
      byRow: Map.groupBy(shown, ({ row }) => row),
      ofPersons: found.some(({ kind }) => kind !== 'ROOM'),
    };
  }, [found, rows]);
}
