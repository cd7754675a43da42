import type { ClashKind, EventState } from '@bitim/schema/vocabulary/event';
import { issue } from '../platform/issue.ts';
import type { FieldIssue } from '../platform/user-error.ts';

/** A room, a trainer or a participant of a session is wanted at the same time elsewhere. */
export interface Clash {
  /** The session, by its position among those that were asked about. */
  readonly sessionIndex: number;
  readonly kind: ClashKind;
  /** Whose time it is; null for a room. */
  readonly person: string | null;
  /** The other event with its time, or the number of the other session of the same one; null where it must not be told. */
  readonly other: string | null;
  /** The same for the same persons and sessions, whenever they clash; null where one of the two is not stored yet. */
  readonly key: string | null;
}

/** Whether an event takes its rooms, and the time of its people. The database says the same (decision 0062). */
export const eventOccupies = (state: EventState): boolean =>
  state === 'SCHEDULED' || state === 'HELD' || state === 'VERIFIED';

/** Where in the input a clash is shown. */
export type ClashPath = (clash: Clash) => string[];

const NAMED = 5;

/**
 * What stands in the way of a change: a room that is taken, always; a person who is elsewhere, where the change makes the
 * clash and nobody said why it may stand.
 *
 * @param before the clashes that stood before the change.
 */
export function clashIssues(
  after: readonly Clash[],
  before: readonly Clash[],
  comment: string | null | undefined,
  pathOf: ClashPath,
): FieldIssue[] {
  const known = new Set(before.map(({ key }) => key));
  const made = after.filter(
    ({ kind, key }) => kind === 'ROOM' || (!comment && (key === null || !known.has(key))),
  );
  const issues = new Map<string, FieldIssue>();
  for (const clash of made) {
    const path = pathOf(clash);
    const said = wordsOf(clash, made);
    issues.set(
      [clash.kind, ...(clash.kind === 'TRAINER' ? [clash.person, clash.other] : []), ...path].join(),
      issue(path, said.code, said.facts),
    );
  }
  return [...issues.values()];
}

function wordsOf(clash: Clash, all: readonly Clash[]) {
  const what = clash.other === null ? '' : `: ${clash.other}`;
  switch (clash.kind) {
    case 'ROOM':
      return { code: 'ROOM_TAKEN', facts: { what } } as const;
    case 'TRAINER':
      return { code: 'TRAINER_BUSY', facts: { name: clash.person ?? '', what } } as const;
    case 'PARTICIPANT': {
      const names = new Set(
        all.flatMap(({ kind, sessionIndex, person, other }) =>
          kind === 'PARTICIPANT' && sessionIndex === clash.sessionIndex && person !== null
            ? [other === null ? person : `${person} (${other})`]
            : [],
        ),
      );
      const more = names.size > NAMED ? ' …' : '';
      return {
        code: 'PARTICIPANT_BUSY',
        facts: { names: [...names].slice(0, NAMED).join(', ') + more },
      } as const;
    }
  }
}

/** In a form, each at the field of its session that would mend it. */
export const atSession: ClashPath = ({ sessionIndex, kind }) => [
  'sessions',
  String(sessionIndex),
  { ROOM: 'roomId', TRAINER: 'trainerIds', PARTICIPANT: 'startsAt' }[kind],
];
