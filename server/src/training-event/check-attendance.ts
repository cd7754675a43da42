import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { issue } from '../platform/issue.ts';
import { type FieldIssue, InvalidInputError, type UserError } from '../platform/user-error.ts';
import type { RecordAttendanceInput } from './record-attendance.ts';

/** Whether every mark and head count is of this event, and none is given twice. */
export async function checkAttendance(
  em: EntityManager,
  eventId: string,
  { marks, headCounts }: Pick<RecordAttendanceInput, 'marks' | 'headCounts'>,
): Promise<UserError | null> {
  const { rows } = await sql<{ id: string }>`
    select id from training_registration where event_id = ${eventId}
    union all select id from training_session where event_id = ${eventId}`.execute(em.getKysely());
  const own = new Set(rows.map(({ id }) => id));
  const issues = [
    ...listIssues(
      'marks',
      marks.map(({ registrationId, sessionId }) => [registrationId, sessionId]),
      own,
    ),
    ...listIssues(
      'headCounts',
      headCounts.map(({ sessionId }) => [sessionId]),
      own,
    ),
  ];
  return issues.length > 0 ? new InvalidInputError(issues) : null;
}

/** @param entries the ids that each entry of the list is about. */
function listIssues(list: string, entries: readonly string[][], own: ReadonlySet<string>): FieldIssue[] {
  const seen = new Set<string>();
  return entries.flatMap((ids, index) => {
    if (!ids.every((id) => own.has(id))) return [issue([list, String(index)], 'UNKNOWN_RECORD')];
    const key = ids.join();
    if (seen.has(key)) return [issue([list, String(index)], 'LIST_REPEATS')];
    seen.add(key);
    return [];
  });
}
