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

/** A head count is of all who were there, so it cannot be less than those who are marked. Asked once the marks are stored. */
export async function headCountIssues(
  em: EntityManager,
  eventId: string,
  headCounts: RecordAttendanceInput['headCounts'],
): Promise<InvalidInputError | null> {
  const { rows } = await sql<{ id: string; named: number }>`
    select s.id, count(*)::int as named from training_session s
      join training_attendance a on a.session_id = s.id and a.mark in ('FULL', 'PARTIAL')
     where s.event_id = ${eventId} group by s.id, s.head_count having s.head_count < count(*)`.execute(
    em.getKysely(),
  );
  const issues = rows.map(({ id, named }) => {
    const index = headCounts.findIndex(({ sessionId }) => sessionId === id);
    const path = index === -1 ? ['marks'] : ['headCounts', String(index), 'headCount'];
    return issue(path, 'FEWER_THAN_NAMED', { min: named });
  });
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
