import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { issue } from '../platform/issue.ts';
import type { Reading } from '../platform/shape.ts';
import type { FieldIssue } from '../platform/user-error.ts';
import type { StoredSession } from './check-sessions.ts';
import type { TrainingEventFields } from './training-event.input.ts';

/** Rooms that an event cannot take: they must be of a court that holds it, or within the writer's scope. One that a session has, it keeps. */
export async function roomIssues(
  em: EntityManager,
  { sessions, hostCourtIds }: TrainingEventFields,
  stored: readonly StoredSession[],
  read: Reading,
): Promise<FieldIssue[]> {
  const kept = new Set(stored.map(({ id, roomId }) => `${id} ${roomId}`));
  const asked = sessions.flatMap(({ id, roomId }, index) =>
    roomId && !kept.has(`${id} ${roomId}`) ? [{ roomId, index }] : [],
  );
  if (asked.length === 0) return [];
  const { rows } = await sql<{ id: string; mine: boolean }>`
    select r.id, r.court_id = any(${[...hostCourtIds]}::uuid[]) or ${sql.raw(read.inScope('r.court_id'))} as mine
      from room r where r.id = any(${asked.map(({ roomId }) => roomId)}::uuid[])`.execute(em.getKysely());
  const found = new Map(rows.map(({ id, mine }) => [id, mine]));
  return asked.flatMap(({ roomId, index }) => {
    const mine = found.get(roomId);
    const path = ['sessions', String(index), 'roomId'];
    if (mine === undefined) return [issue(path, 'UNKNOWN_RECORD')];
    return mine ? [] : [issue(path, 'ROOM_NOT_OF_HOST')];
  });
}
