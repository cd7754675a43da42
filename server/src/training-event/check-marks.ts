import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { issue } from '../platform/issue.ts';
import { InvalidInputError } from '../platform/user-error.ts';
import type { AttendanceInput } from './record-attendance.ts';

/** Who declined or withdrew cannot have come; a mark that was made before may still be taken back. */
export async function checkMarks(
  em: EntityManager,
  eventId: string,
  marks: readonly AttendanceInput[],
): Promise<InvalidInputError | null> {
  const { rows } = await sql<{ id: string }>`
    select id from training_registration
     where event_id = ${eventId} and state in ('DECLINED', 'CANCELLED')`.execute(em.getKysely());
  const notComing = new Set(rows.map(({ id }) => id));
  const issues = marks.flatMap(({ registrationId, mark }, index) =>
    mark !== 'NOT_RECORDED' && notComing.has(registrationId)
      ? [issue(['marks', String(index), 'mark'], 'NOT_COMING')]
      : [],
  );
  return issues.length > 0 ? new InvalidInputError(issues) : null;
}
