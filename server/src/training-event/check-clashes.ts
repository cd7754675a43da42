import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { EventState } from '@bitim/schema/vocabulary/event';
import { issue } from '../platform/issue.ts';
import type { Reading } from '../platform/shape.ts';
import { type FieldIssue, InvalidInputError } from '../platform/user-error.ts';
import { clashesOf, type ClashRequest, type DraftSession, storedSessions } from './clash.ts';
import { clashIssues, type ClashPath, eventOccupies } from './clash.domain.ts';

interface Change {
  /** The event; null for a new one. */
  readonly eventId: string | null;
  readonly state: EventState;
  /** Its sessions as they stand while it occupies; none where it does not, or is new. */
  readonly before: readonly DraftSession[];
  readonly after: readonly DraftSession[];
  /** What was said with the change, and what the event says already. */
  readonly comment: string | null | undefined;
  readonly stored: string | null | undefined;
  readonly pathOf: ClashPath;
}

/**
 * Whether sessions may stand as they are to become; asked before they are written, because the database refuses a second
 * session in a room in words that nobody understands. @returns the comment that the event keeps, or what is wrong.
 */
export async function checkClashes(
  em: EntityManager,
  { eventId, state, before, after, comment, stored, pathOf }: Change,
  read: Reading,
): Promise<{ readonly clashComment: string | null } | InvalidInputError> {
  // what takes no room and nobody's time may be drawn over anything; the comment waits for the day it does
  if (!eventOccupies(state)) return { clashComment: comment ?? stored ?? null };
  const request = (sessions: readonly DraftSession[]): ClashRequest => ({ eventId, sessions });
  const found = await clashesOf(em, request(after), read);
  const known = found.length > 0 ? await clashesOf(em, request(before), read) : [];
  const issues = [...(await retiredRooms(em, after, pathOf)), ...clashIssues(found, known, comment, pathOf)];
  if (issues.length > 0) return new InvalidInputError(issues);
  return { clashComment: found.length > 0 ? (comment ?? stored ?? null) : null };
}

/**
 * Whether people may be put on the list of an event while they are elsewhere at the time of its sessions: with a comment.
 * Who is on the list already stays, whatever else is planned for them.
 */
export async function registrationClashes(
  em: EntityManager,
  { id: eventId, state }: { readonly id: string; readonly state: EventState },
  participantIds: readonly string[],
  comment: string | null | undefined,
  read: Reading,
): Promise<InvalidInputError | null> {
  if (comment || participantIds.length === 0 || !eventOccupies(state)) return null;
  const sessions = await storedSessions(em, eventId);
  const found = await clashesOf(em, { eventId, sessions, participantIds }, read);
  const known = found.length > 0 ? await clashesOf(em, { eventId, sessions }, read) : [];
  const ofParticipants = found.filter(({ kind }) => kind === 'PARTICIPANT');
  const issues = clashIssues(ofParticipants, known, comment, () => ['personIds']);
  return issues.length > 0 ? new InvalidInputError(issues) : null;
}

/** Sessions in rooms that are out of use by then. The rooms stay as they are until the transaction ends. */
async function retiredRooms(
  em: EntityManager,
  sessions: readonly DraftSession[],
  pathOf: ClashPath,
): Promise<FieldIssue[]> {
  const roomIds = sessions.flatMap(({ roomId }) => roomId ?? []);
  if (roomIds.length === 0) return [];
  const { rows } = await sql<{ id: string; retiredOn: string | null }>`
    select id, retired_on::text as "retiredOn" from room where id = any(${roomIds}::uuid[]) for key share`.execute(
    em.getKysely(),
  );
  const retiredOn = new Map(rows.map((room) => [room.id, room.retiredOn]));
  return sessions.flatMap(({ roomId, endsAt }, sessionIndex) => {
    const day = roomId ? retiredOn.get(roomId) : null;
    if (!day || endsAt.slice(0, 10) < day) return [];
    return [
      issue(pathOf({ sessionIndex, kind: 'ROOM', person: null, other: null, key: null }), 'ROOM_RETIRED', {
        day,
      }),
    ];
  });
}
